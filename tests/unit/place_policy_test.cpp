// SPDX-License-Identifier: Apache-2.0
// Which place a name means: one table of facts a kind of evidence.
#include "place_reading.h"

using dateline::test::check;

TEST_CASE("Places by name alone") {
  check({{"Talks in China went on.", "China CN"},
         {"The US-led mission in the former Soviet Union", "US US, Soviet Union SU"},
         {"An India-US pact was signed.", "India IN, US US"},
         {"They told us to wait in march.", ""},
         {"TURKEY SEES GROWTH THIS YEAR", "TURKEY TR"},
         {"The Chinese minister met the French.", ""}});
}

TEST_CASE("Places by category words") {
  check({{"He toured Hainan Province.", "Hainan Province CN-HI"},
         {"He toured Hainan province.", "Hainan CN-HI"},
         {"He toured the province of Hainan.", "Hainan CN-HI"},
         {"He toured Washington state.", "Washington US-WA"},
         {"The Guangxi Zhuang autonomous region grew.", "Guangxi Zhuang autonomous region CN-GX"},
         {"The former Soviet republic of Georgia voted.", "Georgia GE"},
         {"They were held in Guernsey County on Monday.", ""},
         {"Firms in Jilin city closed.", ""}});
}

TEST_CASE("Places by the place around them") {
  check({{"A school in Athens, Georgia, closed.", "Georgia US-GA"},
         {"A school in Tbilisi, Georgia, closed.", "Georgia GE"},
         {"The club in Palestine, Texas, closed.", "Texas US-TX"},
         {"LINCOLN, Neb. - The bank closed.", "Neb. US-NE"},
         {"Rep. Dan Burton, R-Ind., said so.", "Ind. US-IN"},
         {"Floods hit Punjab and Sindh in Pakistan.", "Punjab PK-PB, Sindh PK-SD, Pakistan PK"},
         {"Floods hit Punjab and Haryana in India.", "Punjab IN-PB, Haryana IN-HR, India IN"}});
}

TEST_CASE("Places by office") {
  check({{"The mayor of Shanghai will lead it.", "Shanghai CN-SH"},
         {"The governor of New York will lead it.", "New York US-NY"},
         {"The governor of Georgia will lead it.", "Georgia US-GA"},
         {"The president of Georgia will lead it.", "Georgia GE"},
         {"Beijing said it would wait.", ""},
         {"Washington warned against it.", ""}});
}

TEST_CASE("Names that are a country and a province, a city or a person") {
  check({{"The minister visited Georgia and Armenia.", "Georgia GE, Armenia AM"},
         {"Floods hit Georgia, Alabama and South Carolina.",
          "Georgia US-GA, Alabama US-AL, South Carolina US-SC"},
         {"He flew to Jordan on Monday.", "Jordan JO"},
         {"Michael Jordan flew to Chicago.", ""},
         {"Rebels crossed into Chad from Sudan.", "Chad TD, Sudan SD"},
         {"Chad Allen met his brother in Texas.", "Texas US-TX"},
         {"Troops from Mali and Niger crossed the border.", "Mali ML, Niger NE"},
         {"Guinea-Bissau and Guinea signed a deal.", "Guinea-Bissau GW, Guinea GN"},
         {"The president of Equatorial Guinea landed.", "Equatorial Guinea GQ"},
         {"Papua New Guinea sent troops.", "Papua New Guinea PG"},
         {"The governor of Niger met Nigerian officials.", "Niger NG-NI"},
         {"Nigeria and Niger share a border.", "Nigeria NG, Niger NE"},
         {"The president of Congo, Felix Tshimba, arrived in Kinshasa.", "Congo CD"},
         {"Congo-Brazzaville sent its minister.", "Congo-Brazzaville CG"},
         {"North Korea and South Korea held talks.", "North Korea KP, South Korea KR"},
         {"The prime minister of Luxembourg met the governor of Luxembourg province in Belgium.",
          "Luxembourg LU, Luxembourg BE-WLX, Belgium BE"},
         {"The president of Panama opened the canal.", "Panama PA"},
         {"The president of Mexico met the governor of New Mexico.", "Mexico MX, New Mexico US-NM"},
         {"He flew to Mexico City and to the State of Mexico.", "State of Mexico MX-MEX"},
         {"Chelsea Clinton flew to Ireland.", "Ireland IE"}});
}

TEST_CASE("Names of provinces of several countries") {
  check({{"The chief minister of Punjab met farmers in Ludhiana.", "Punjab IN-PB"},
         {"The chief minister of Punjab met officials in Lahore.", "Punjab PK-PB"},
         {"Floods hit Punjab in India.", "Punjab IN-PB, India IN"},
         {"The governor of Limburg met Dutch officials in Maastricht.", "Limburg NL-LI"},
         {"The governor of Limburg met officials in Hasselt, Belgium.", "Limburg BE-VLI, Belgium BE"},
         {"The governor of Cordoba met officials in Argentina.", "Cordoba AR-X, Argentina AR"},
         {"Farmers of Cordoba, Colombia, met.", "Cordoba CO-COR, Colombia CO"},
         {"The mayor of Cordoba, in Spain, met him.", "Spain ES"},
         {"The president arrived in Santiago on Monday.", ""},
         {"The premier of Victoria met Australian farmers.", "Victoria AU-VIC"},
         {"The premier of British Columbia spoke in Victoria.", "British Columbia CA-BC"},
         {"Farmers in Amazonas and Para in Brazil met.", "Amazonas BR-AM, Para BR-PA, Brazil BR"},
         {"The governor of Amazonas met Peruvian officials.", "Amazonas PE-AMA"},
         {"The Bulgarian province of Montana was hit.", "Montana BG-12"},
         {"Central Province in Sri Lanka was hit.", "Central Province LK-2, Sri Lanka LK"},
         {"The governor of Western Province met officials in Zambia.", "Western Province ZM-01, Zambia ZM"},
         {"The North said it would talk.", ""}});
}

TEST_CASE("Names of cities that are or share a province") {
  check({{"The governor of Washington met farmers in Seattle.", "Washington US-WA"},
         {"The minister flew to Washington on Monday.", ""},
         {"He flew to New York for the U.N. meeting.", ""},
         {"He lives near the New York border.", "New York US-NY"},
         {"New York state farmers met in Albany, New York.", "New York US-NY, New York US-NY"},
         {"The mayor of Moscow, Sergei Sobolev, left.", "Moscow RU-MOW"},
         {"Moscow region farmers met.", "Moscow region RU-MOS"},
         {"The minister flew to Moscow on Monday.", ""},
         {"He walked along Nevsky Prospekt, St. Petersburg.", ""},
         {"The mayor of Beijing flew to Paris.", "Beijing CN-BJ"},
         {"Beijing warned Tokyo.", ""},
         {"Shanghai and Zhejiang province signed a pact.", "Shanghai CN-SH, Zhejiang CN-ZJ"},
         {"The minister arrived in Shanghai on Monday.", ""},
         {"The mayor of Sligo met him.", ""},
         {"The theft was at Main Street, Tipperary, on Monday.", ""},
         {"County Tipperary farmers met.", "Tipperary IE-TA"}});
}

TEST_CASE("Names of other things are no places") {
  check({{"The Bank of China said so.", ""},
         {"The China Daily said so.", ""},
         {"It crossed the Taiwan Strait.", ""},
         {"He worked for Texas Instruments.", ""},
         {"The Washington Post said so.", ""},
         {"It met at the Forum on China-Africa Cooperation.", ""},
         {"He went to the U.S. Embassy.", ""},
         {"He served in the US Navy.", ""},
         {"Shares of Hainan Airlines rose.", ""},
         {"The team of Jordan Smith won.", ""},
         {"A novel by Virginia Woolf won.", ""},
         {"The U.S. troops left.", "U.S. US"},
         {"Hong Kong officials left.", "Hong Kong HK"},
         {"Sichuan cuisine won.", "Sichuan CN-SC"}});
}

TEST_CASE("Towns named like a country") {
  check({{"A Lebanon man was hurt, the Boone County Sheriff said in Ohio. Lebanon will help.", "Ohio US-OH"},
         {"Gary Miller, 54, of Palestine, was held near Houston, Texas. He left Palestine.", "Texas US-TX"},
         {"The store at 12 Elm Street, Lebanon, is closed, Ohio troopers said.", "Ohio US-OH"},
         {"LEBANON (AP) - The trial of a man went on in Ohio.", "Ohio US-OH"},
         {"A Lebanon man was hurt.", "Lebanon LB"},
         {"A Singapore man was held in Texas. The Singaporean court said so.", "Singapore SG, Texas US-TX"},
         {"Troops left Iraq, the Boone County Sheriff said in Ohio.", "Iraq IQ, Ohio US-OH"}});
}

TEST_CASE("Unknown towns before an abbreviated state") {
  check({{"He lives in Friedensburg, Pa.", "Pa. US-PA"},
         {"He moved from Waxahatchie, Ind., last week.", "Ind. US-IN"},
         {"Western Mass. farmers met.", "Mass. US-MA"},
         {"Pa. Gov. Tom Wills said so.", "Pa. US-PA"},
         {"Coal lies in West Va., he said.", "West Va. US-WV"},
         {"He saw Miss. Brown and Gen. Mass.", ""}});
}

TEST_CASE("Cities of one name") {
  check({{"He met British officials in Birmingham.", "(Birmingham GB)"},
         {"A school in Birmingham, Alabama, closed.", "(Birmingham US), Alabama US-AL"},
         {"He lives in London, Ontario.", "(London CA), Ontario CA-ON"}},
        true);
}
