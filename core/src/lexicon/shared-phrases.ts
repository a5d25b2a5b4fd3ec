import { EVERY_LANGUAGE, each } from './phrases.ts';
import type { Phrase } from './trie.ts';

/** What tells whose child somebody is, inside a name. */
export const FATHERS = 'bin|bint|binti|ibn';

/** What no language owns: zones, Roman numerals, particles in names. */
export const SHARED: readonly Phrase[] = [
  ...Object.entries({
    '+07:00': '^wib|^ict',
    '+08:00': '^wita|^sgt|^hkt|^pht|^myt',
    '+09:00': '^wit|^jst|^kst',
    '+00:00': '^gmt|utc',
    '+01:00': '^cet|^bst|^^wat',
    '+02:00': '^cest|^eet|^sast|^^cat',
    '+03:00': '^msk|^eest|^eat',
    '+05:00': '^pkt',
    '+05:30': '^ist',
    '+05:45': '^npt',
    '-05:00': '^est',
    '-04:00': '^edt|^ast',
    '-08:00': '^pst',
    '-07:00': '^pdt',
    '+10:00': '^aest',
    '+11:00': '^aedt',
    '+12:00': '^nzst',
    '+13:00': '^nzdt',
    '+04:00': '^gst',
    '-03:00': '^adt',
  }).flatMap(([offset, phrases]) => each(phrases, { kind: 'zone', offset }, EVERY_LANGUAGE)),
  // `1800 hrs`
  ...each('hrs|hrs.', { kind: 'hours-behind' }, EVERY_LANGUAGE),
  // Eastern, central, mountain and Pacific time of North America, whose offset the season decides.
  ...(
    [
      ['^^et', '-05:00', '-04:00'],
      ['^^ct', '-06:00', '-05:00'],
      ['^^mt', '-07:00', '-06:00'],
      ['^^pt', '-08:00', '-07:00'],
    ] as const
  ).flatMap(([phrase, offset, summer]) =>
    each(phrase, { kind: 'zone', offset, summer }, EVERY_LANGUAGE),
  ),
  ...(
    [
      ['½', 1 / 2],
      ['¼', 1 / 4],
      ['¾', 3 / 4],
    ] as const
  ).flatMap(([sign, part]) => each(sign, { kind: 'fraction', part }, EVERY_LANGUAGE)),
  ...['i', 'ii', 'iii', 'iv'].flatMap((numeral, index) =>
    each(`^${numeral}`, { kind: 'roman', number: index + 1 }, EVERY_LANGUAGE),
  ),
  ...each(
    'bin|binti|al|el|de|da|do|dos|das|del|di|du|van|von|der|den|la|le|bint|ibn|abu|ben|y|ter|ould|av|við|á|ul|ur|uz|ud|us|af|zu|ap|della|e|kyzy|đê',
    { kind: 'particle' },
    EVERY_LANGUAGE,
  ),
  ...(
    [
      ['father', FATHERS],
      // `Daniel arap Moi`, `Toivo ya Toivo`, `Valéry Giscard d’Estaing`, `Isarangkura na Ayudhaya`: they stand between two words of a name and open none.
      ['inner-particle', 'ten|op|arap|ole|ya|wa|ag|mint|uulu|oglu|kizi|na|d|l|s/o|d/o|a/l|a/p'],
      ['family-article', '^al|^el'],
      // What is no part of a name, as `Sheikh` and `Haji` can be.
      ['form-of-address', '^mr|^mrs|^ms|^miss|^mme|^dr|^prof|^bapak|^ibu|^ny|^nyonya'],
      // `Mr. OKORO (Nigeria)`: said of delegates; scholars have a degree.
      ['mister', '^mr|^mr.|^mrs|^mrs.|^ms|^ms.|^miss|^mme'],
      // `Hassan Sheikh Mohamud`
      ['name-inside', '^sheikh|^sheik|^shaikh|^prince|^haji|^sultan|^justice'],
      // `Ratu Atut`
      ['royal-name', '^raja|^ratu'],
      // `Denmark Ratu Margrethe`: a title alone, where `Raja` is a name too
      ['queen', '^ratu'],
      // `President Kim and Mrs. Lee`
      ['spouse', 'mrs|mrs.|mme|mme.|madame|ibu|ny|ny.|nyonya'],
      // What rulers and popes are called, with a number behind it: `George III`.
      [
        'regnal',
        '^george|^elizabeth|^edward|^henry|^charles|^william|^louis|^napoleon|^nicholas|^alexander|^frederick|^frederik|^friedrich|^wilhelm|^leopold|^albert|^philip|^felipe|^alfonso|^juan carlos|^umberto|^victor emmanuel|^vittorio emanuele|^pius|^paul|^john paul|^yohanes paulus|^paulus|^gioan phaolô|^benedict|^benediktus|^leo|^mohammed|^muhammad|^hassan|^hussein|^abdullah|^faisal|^farouk|^fuad|^mehmed|^abdulhamid|^abdul hamid|^christian|^margrethe|^harald|^haakon|^gustaf|^gustav|^menelik|^moshoeshoe|^letsie|^mswati|^sobhuza|^mutesa|^tupou|^pedro|^hamengku buwono|^hamengkubuwono|^hamengkubuwana|^pakubuwono|^pakubuwana|^paku alam|^mangkunegara|^simeon|^boris|^carol|^zog|^constantine|^bhumibol|^norodom',
      ],
      // `Sheikh Hasina`, where the knowledge has her so
      ['own-title', '^raja|^sheikh|^sultan'],
      // First names that are left away where somebody is known by the rest: `Muhammad Nawaz Sharif`.
      [
        'first-name',
        '^mohamed|^mohammad|^mohammed|^muhammad|^muhammed|^mian|^syed|^ahmed|^ahmad|^hassan|^hussein|^ali',
      ],
      // Given names that are mostly written short, with a dot: `Moh. Hatta`.
      [
        'short-name',
        '^^ib|^^aa|^^ign|^^iga|^abd|^abdul|^ach|^ag|^gh|^ahm|^bro|^ch|^chas|^chr|^dz|^geo|^ig|^jos|^kh|^ma|^md|^moch|^moh|^mohd|^muh|^muhd|^nik|^ph|^sh|^sta|^sto|^tb|^th|^ts|^wm|^ya|^yu|^zh',
      ],
      // Degrees that are mostly written without dots; other letters behind a name can be a country or a ministry.
      [
        'degree',
        '^^sh|^^se|^^st|^^sip|^spd|^sag|^^skm|^ssos|^^mh|^^mm|^^mt|^msi|^msc|^mpd|^^mba|^^llm|^phd',
      ],
    ] as const
  ).flatMap(([kind, phrases]) => each(phrases, { kind }, EVERY_LANGUAGE)),
  ...each(
    '^mobile|^motor|^electronics|^telecom|^airways|^technologies|^tech|^pharma|^asset|^holding|^solutions|^systems|^semiconductor|^automotive|^entertainment|^pictures|^studio|^studios|^resort|^enterprises|^software|^robotics|^zoo|^aquarium|^safari|^agency|^boulevard|^society|^council|^institute|^foundation|^university|^group|^bank|^corporation|^company|^committee|^commission|^association|^chamber|^center|^centre|^department|^ministry|^authority|^organization|^organisation|^fund|^forum|^party|^union|^office|^bureau|^hall|^house|^tower|^palace|^airport|^airlines|^holdings|^industries|^motors|^partners|^capital|^energy|^electric|^news|^times|^post|^inc|^ltd|^plc|^corp|^co|^fellow|^fellows|^exchange|^award|^prize|^scholarship|^school|^lecture|^memorial|^museum|^library|^state|^province|^district|^county|^force|^forces|^command|^corps|^navy|^regiment|^brigade|^retreat',
    { kind: 'place-after' },
    EVERY_LANGUAGE,
  ),
  // Parliaments and bodies by their own names, in whatever language.
  ...each(
    '^duma|^knesset|^bundestag|^bundesrat|^rada|^verkhovna rada|^lok sabha|^rajya sabha|^majlis|^sejm|^seimas|^saeima|^riksdag|^storting|^folketing|^riigikogu|^eduskunta|^hluttaw|^pyithu hluttaw|^jogorku kenesh|^milli majlis|^dáil|^interpol|^europol|^bundesbank',
    { kind: 'post-word' },
    EVERY_LANGUAGE,
  ),
  // Companies whose heads meet heads of state; those named after a family are left out, as people bear the name.
  ...each(
    '^fatah|^hamas|^hezbollah|^hizbullah|^taliban|^houthi|^houthis|^likud|^pheu thai|^bhumjaithai|^umno|^pakatan harapan|^barisan nasional|^perikatan nasional|^zanu-pf|^swapo|^frelimo|^renamo|^unita|^mpla|^fretilin|^bjp|^kuomintang|^cpp|^funcinpec|^sinn fein|^polisario|^farc|^unip|^kanu|^properties|^logistics|^chemicals|^securities|^ventures|^resorts|^pharmaceuticals|^aviation|^aerospace|^siemens|^air products|^freeport|^freeport-mcmoran|^rolls royce|^totalenergies|^basf|^bayer|^mercedes-benz|^bosch|^thyssenkrupp|^rheinmetall|^safran|^orano|^veolia|^suez|^accor|^rolls-royce|^bae systems|^hsbc|^prudential|^samsung|^toyota|^nissan|^mitsubishi|^mitsui|^sumitomo|^marubeni|^itochu|^panasonic|^softbank|^posco|^lotte|^hanwha|^doosan|^petronas|^pertamina|^vinfast|^vingroup|^temasek|^singtel|^sembcorp|^huawei|^zte|^lenovo|^didi|^google|^microsoft|^amazon|^tesla|^chevron|^apple|^nvidia|^meta|^openai|^oracle|^intel|^qualcomm|^amd|^ibm|^cisco|^starbucks|^nike|^adidas|^hitachi|^sony|^canon|^sharp|^lg|^sk|^hyundai|^kia|^rosatom|^gazprom|^rosneft|^novatek|^lukoil|^zarubezhneft|^exxonmobil|^shell|^bp|^eni|^equinor|^engie|^edf|^thales|^dassault|^naval group|^leonardo|^fincantieri|^saab|^byd|^catl|^alibaba|^tencent|^bytedance|^tiktok|^xiaomi|^sinopec|^cnooc|^petrochina|^grab|^gojek|^traveloka|^blackstone|^blackrock|^citi|^citigroup|^jpmorgan|^goldman sachs|^standard chartered|^nestlé|^nestle|^danone|^volkswagen|^bmw|^renault|^stellantis|^alstom|^airbus|^boeing|^lockheed martin|^raytheon|^spacex|^starlink|^amkor|^synopsys|^marvell|^asml|^tsmc|^foxconn|^pegatron|^luxshare|^goertek|^intelsat|^visa|^mastercard|^pepsico|^coca-cola|^pfizer|^astrazeneca|^sinovac|^moderna|^aramco|^acwa power|^adnoc|^masdar|^mubadala|^qatarenergy|^petrobras|^embraer|^etihad|^emirates|^lego|^ørsted|^orsted|^vestas|^maersk|^ikea|^heineken|^philips|^unilever|^nokia|^ericsson|^jetro|^jica|^koica|^jbic|^kotra|^keidanren|^eurocham|^amcham|^kocham|^auscham|^britcham|^icham|^ficci|^assocham|^businesseurope|^medef',
    { kind: 'post-word' },
    EVERY_LANGUAGE,
  ),
  // The higher numerals in capitals only, as Xi and Vi are names.
  ...each(
    '^jr|^jr.|^sr|^sr.|^ii|^iii|^iv|^^vi|^^vii|^^viii|^^ix|^^xi|^^xii|^^xiii|^^xiv|^^xv|^^xvi|^^xvii|^^xviii|^^xix|^^xx|^^xxiii',
    { kind: 'name-suffix' },
    EVERY_LANGUAGE,
  ),
  ...[
    'muharram|muharam',
    'safar',
    'rabiul awal|rabi al-awwal',
    'rabiul akhir|rabi al-thani',
    'jumadil awal|jumada al-awwal',
    'jumadil akhir|jumada al-thani',
    'rajab',
    'syaban|shaban|sha’ban',
    'ramadan|ramadhan',
    'syawal|shawwal',
    'zulkaidah|dhu al-qadah',
    'zulhijah|dzulhijjah|dhu al-hijjah',
  ].flatMap((phrases, index) =>
    each(phrases, { kind: 'hijri-month', month: index + 1 }, EVERY_LANGUAGE),
  ),
  ...each('^h|^hijriah|^ah', { kind: 'hijri-era' }, EVERY_LANGUAGE),
];
