// SPDX-License-Identifier: Apache-2.0
#include "officials/people.h"

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "catch.h"
#include "dates/date_finder.h"
#include "officials/antecedent.h"
#include "pipeline.h"

namespace dateline {
namespace {

const Pipeline& pipeline() {
  static const Pipeline loaded(std::nullopt);
  return loaded;
}

struct Read {
  Analysis analysis;
  People people;
};

Read read(std::string_view text) {
  Read result;
  Analysis& analysis = result.analysis;
  analysis.text = text;
  analysis.segmented = pipeline().segmenter.segment(text);
  make_items(analysis, pipeline().lexicon);
  static_cast<void>(find_dates(analysis, pipeline().lexicon, pipeline().grammar));
  result.people = find_people(analysis, pipeline().lexicon, pipeline().grammar, pipeline().officials);
  return result;
}

// "name (title) mention mention; ..." of every person, in order.
std::string summary(std::string_view text) {
  const Read found = read(text);
  std::string result;
  for (std::uint32_t id = 0; id < found.people.persons.size(); ++id) {
    const Person& person = found.people.persons[id];
    if (!result.empty()) result += "; ";
    result += person.name;
    if (person.title) {
      result += fmt::format(" ({})", found.analysis.text_of(found.people.titles[*person.title].tokens));
    }
    for (const FoundName& name : found.people.names) {
      if (name.person == id) result += fmt::format(" [{}]", found.analysis.text_of(name.tokens));
    }
  }
  return result;
}

struct Row {
  std::string_view text;
  std::string_view people;
};

}  // namespace

TEST_CASE("names of the world's shapes") {
  const Row rows[] = {
      {"Chinese Foreign Minister Qin Gang left for Oslo.", "Qin Gang (Foreign Minister) [Qin Gang]"},
      {"He met Prime Minister Rafik Al-Hariri there.", "Rafik Al-Hariri (Prime Minister) [Rafik Al-Hariri]"},
      {"He met Prime Minister Kibe wa Mwangi there.", "Kibe wa Mwangi (Prime Minister) [Kibe wa Mwangi]"},
      {"He met President Sheikh Zaid bin Sultan al-Nahayan there.",
       "Zaid bin Sultan al-Nahayan (President) [Zaid bin Sultan al-Nahayan]"},
      {"He met German President Richard von Weizsaecker there.",
       "Richard von Weizsaecker (President) [Richard von Weizsaecker]"},
      {"Deputy Prime Minister of Mongolia T. Munkhzul came.",
       "T. Munkhzul (Deputy Prime Minister) [T. Munkhzul]"},
      {"On Friday Pope Benedict XVI arrived.", "Benedict XVI (Pope) [Benedict XVI]"},
      {"He met Vice Premier Ma Jun there.", "Ma Jun (Vice Premier) [Ma Jun]"},
      {"He met Vietnamese President To Minh and Prime Minister Than Soe there.",
       "To Minh (President) [To Minh]; Than Soe (Prime Minister) [Than Soe]"},
      {"He met Acting Foreign Minister Dean Harlow there.",
       "Dean Harlow (Acting Foreign Minister) [Dean Harlow]"},
      {"He met the Emir of Qatar Sheikh Khalid bin Saad there.", "Khalid bin Saad (Emir) [Khalid bin Saad]"},
      {"He met Governor Seo Min-gyu of North Jeolla Province.", "Seo Min-gyu (Governor) [Seo Min-gyu]"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(summary(row.text) == row.people);
  }
}

TEST_CASE("persons without public office are no officials") {
  for (const std::string_view text :
       {"said Wang Jian, director of the Institute of International Relations at the Shanghai Academy.",
        "said IBM President John Akers.", "said economist John Smith, and Mr Smith left.",
        "the president of the University of Georgia, John Smith, said", "shares of General Motors rose"}) {
    CAPTURE(text);
    CHECK(summary(text).empty());
  }
}

TEST_CASE("later and earlier mentions are linked") {
  const Row rows[] = {
      {"Then Blair spoke. Later Prime Minister Tony Blair left, and Mr Blair returned.",
       "Tony Blair (Prime Minister) [Blair] [Tony Blair] [Blair]"},
      {"Talks with Governor Wade Clark were held in Clark County. Then Clark left.",
       "Wade Clark (Governor) [Wade Clark] [Clark]"},
      {"President Omar Hassan met King Hassan.", "Omar Hassan (President) [Omar Hassan]; Hassan (King) [Hassan]"},
      {"King Hassan bin Omar met President Issa. King Hassan left.",
       "Hassan bin Omar (King) [Hassan bin Omar] [Hassan]; Issa (President) [Issa]"},
      {"Iraqi President Adel Omar met Omani President Omar.",
       "Adel Omar (President) [Adel Omar]; Omar (President) [Omar]"},
      {"Prime Minister Li Hua met Governor Li Gang. Later Li said so.",
       "Li Hua (Prime Minister) [Li Hua]; Li Gang (Governor) [Li Gang] [Li]"},
      {"It met with the Polish foreign minister. The Polish foreign minister said so. Dariusz Rosati told "
       "them more.",
       "Dariusz Rosati (foreign minister) [Dariusz Rosati]"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(summary(row.text) == row.people);
  }
}

TEST_CASE("a pronoun means the subject named before it") {
  const std::string_view text =
      "Prime Minister Tony Blair met with Chancellor Angela Merkel. Later Mrs Merkel left. He flew home and "
      "she stayed.";
  const Read found = read(text);
  const auto person = [&](std::string_view word, Sex sex) -> std::string {
    for (std::uint32_t token = 0; token < found.analysis.segmented.tokens.size(); ++token) {
      if (found.analysis.token(token) != word) continue;
      const auto who = antecedent(found.analysis, pipeline().lexicon, found.people, token, sex);
      return who ? found.people.persons[*who].name : "";
    }
    return "";
  };
  CHECK(person("He", Sex::male) == "Tony Blair");
  CHECK(person("she", Sex::female) == "Angela Merkel");
}

}  // namespace dateline
