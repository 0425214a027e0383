import type { Hedged } from '../../format/hedge.js';

/** Wordings of one relation: before the number, and after it; `|` between them. */
export type Spellings = Partial<Record<Hedged, readonly [front: string, back?: string]>>;

/** Signs of every language. */
export const hedgeSigns: Spellings = {
  approx: ['~|∼|≈|≃|≅|≒'],
  gt: ['>'],
  ge: ['≥|⩾|≧|>='],
  lt: ['<'],
  le: ['≤|⩽|≦|<='],
};

/** What newsrooms write beside the words that we write ourselves, by language; English serves in all others. */
export const hedgeSpellings: Readonly<Record<string, Spellings>> = {
  en: {
    approx: [
      'around|roughly|some|approximately|approx|appr|abt|circa|cca|ca|c|an estimated|estimated|estimated at|est|estd|more or less|close to|in the region of|in the neighbourhood of|in the neighborhood of|in the order of|on the order of|of the order of|an approximate',
      'or so|or thereabouts|give or take|more or less|approximately|approx|roughly|est|estimated|odd|-odd|(approx)|(approx.)|(est)|(est.)|(estimate)|(estimated)',
    ],
    gt: [
      'over|above|exceeding|in excess of|upwards of|upward of|north of|beyond|greater than|just over|just above|just more than|slightly over|slightly more than|a little over|a little more than|well over|well above|well more than|far more than|far over|much more than|more than about',
    ],
    ge: [
      'no less than|not less than|no fewer than|not fewer than|at the very least|at a minimum|a minimum of|minimum of|minimum|min|as few as|as little as|from at least',
      'or more|or greater|or higher|or over|or above|or upwards|and more|and over|and above|and up|and upwards|and counting|plus|-plus|minimum|at least|at a minimum|at the least|at the very least',
    ],
    lt: [
      'nearly|almost|under|below|fewer than|short of|south of|approaching|just under|just below|just short of|slightly under|slightly less than|a little under|a little less than|well under|well below|shy of|just shy of|close on|smaller than',
    ],
    le: [
      'no more than|not more than|at most|at the most|at the very most|as many as|as much as|maximum of|a maximum of|maximum|max|not exceeding|not over|not above|upto',
      'or less|or fewer|or lower|or under|or below|and under|and below|at most|at the most|maximum|max',
    ],
  },
  ar: {
    approx: ['حوالي|حوالى|تقريبا|تقريبًا|قرابة|زهاء|ما يقارب|ما يقرب من|نحوا من', 'تقريبا|تقريبًا'],
    gt: ['ما يزيد على|ما يزيد عن|أزيد من|فوق'],
    ge: ['على الأقل|لا يقل عن', 'على الأقل|أو أكثر|فأكثر'],
    lt: ['دون|ما دون'],
    le: ['لا يزيد على|لا يزيد عن|حتى|لا يتجاوز', 'على الأكثر|كحد أقصى|أو أقل|فأقل'],
  },
  cs: {
    approx: ['přibližně|zhruba|okolo|kolem|cca|circa|odhadem', 'nebo tak'],
    gt: ['přes|nad'],
    ge: ['alespoň|minimálně|aspoň', 'a více|nebo více'],
    lt: ['pod|téměř|skoro|bezmála'],
    le: ['maximálně|nejvýše|nanejvýš|až do', 'a méně|nebo méně'],
  },
  da: {
    approx: ['cirka|ca|circa|omtrent|rundt regnet|anslået|i omegnen af'],
    gt: ['over'],
    ge: ['minimum|ikke under', 'eller mere|eller flere|og derover'],
    lt: ['under|næsten|knap'],
    le: ['højst|maksimalt|maks', 'eller mindre|eller færre'],
  },
  de: {
    approx: [
      'etwa|ungefähr|zirka|circa|ca|rd|in etwa|an die|um die|gegen|schätzungsweise|geschätzt|geschätzte|geschätzten|annähernd|grob',
      'oder so|ungefähr|in etwa',
    ],
    gt: ['über|mehr als|gut|deutlich über|deutlich mehr als|knapp über|etwas über|etwas mehr als'],
    ge: ['wenigstens|zumindest|mind|minimal|nicht weniger als|ab', 'oder mehr|und mehr|aufwärts|mindestens'],
    lt: ['unter|fast|beinahe|nahezu|knapp|knapp unter|etwas weniger als|etwas unter'],
    le: ['höchstens|maximal|max|bis|nicht mehr als', 'oder weniger|und weniger|höchstens|maximal'],
  },
  es: {
    approx: [
      'cerca de|unos|unas|aproximadamente|aprox|en torno a|casi unos|alrededor|cosa de|circa',
      'aproximadamente|aprox|más o menos',
    ],
    gt: ['por encima de|superior a|superiores a'],
    ge: ['por lo menos|como mínimo|mínimo|no menos de', 'o más|y más|como mínimo'],
    lt: ['casi|por debajo de|inferior a|inferiores a'],
    le: ['como máximo|máximo|máx|no más de|a lo sumo', 'o menos|como máximo'],
  },
  fi: {
    approx: ['suunnilleen|arviolta|n|likimain|jotakuinkin', 'tienoilla'],
    gt: ['enemmän kuin'],
    ge: ['ainakin', 'tai enemmän'],
    lt: ['lähes|melkein|vajaa|vähemmän kuin'],
    le: ['korkeintaan|jopa|enint', 'tai vähemmän'],
  },
  fr: {
    approx: [
      'env|quelque|près de|autour de|à peu près|approximativement|aux alentours de|circa|ca',
      'environ|env|à peu près',
    ],
    gt: ["au-dessus de|supérieur à|supérieure à|plus d'"],
    ge: ['au minimum|minimum|min|pas moins de', 'et plus|ou plus|au moins|minimum|au minimum'],
    lt: ["presque|en dessous de|inférieur à|inférieure à|moins d'"],
    le: ['au plus|maximum|max|au maximum|pas plus de|tout au plus', 'et moins|ou moins|au plus|maximum|au maximum'],
  },
  it: {
    approx: ["ca|c|intorno a|attorno a|all'incirca|approssimativamente|più o meno", 'circa|ca|più o meno'],
    gt: ['oltre|sopra i|superiore a'],
    ge: ['minimo|non meno di|come minimo', 'o più|e oltre|almeno'],
    lt: ['quasi|sotto i|inferiore a'],
    le: ['al massimo|massimo|max|non più di|al più', 'o meno|al massimo'],
  },
  ja: {
    approx: ['およそ|おおよそ|おおむね|概ね|ほぼ|推定|推計|ざっと', '程度|ほど|くらい|ぐらい|前後|ぐらいの|内外'],
    gt: ['', 'を超える|を上回る|余り|余|あまり|強|超える'],
    ge: ['少なくとも|最低|最低でも|最小'],
    lt: ['', '弱|足らず|を下回る|近く'],
    le: ['多くとも|最高|最大で|最大で約', '以下|以内|まで'],
  },
  ko: {
    approx: ['대략|추정|추산', '가량|정도|쯤|안팎|내외|남짓'],
    gt: ['', '여|넘게|넘는|을 넘는|이 넘는|초과'],
    ge: ['최소|최소한|적어도'],
    lt: ['거의', '에 육박하는|가까이'],
    le: ['많아야|최고', '이하|이내|까지'],
  },
  nb: {
    approx: ['cirka|ca|circa|omtrent|om lag|omkring|rundt regnet|anslagsvis'],
    gt: ['over'],
    ge: ['minimum|ikke under', 'eller mer|eller flere|og over'],
    lt: ['under|nesten|knapt'],
    le: ['høyst|maksimalt|maks|inntil', 'eller mindre|eller færre'],
  },
  nl: {
    approx: ["circa|ca|zo'n|rond|rond de|bij benadering|naar schatting|grofweg|om en nabij", 'ongeveer|of zo'],
    gt: ['boven|ruim|boven de'],
    ge: ['ten minste|tenminste|minimaal|min|op zijn minst', 'of meer|en meer'],
    lt: ['bijna|onder|krap|onder de'],
    le: ['maximaal|max|hoogstens|ten hoogste|tot wel|tot aan', 'of minder'],
  },
  pl: {
    approx: ['ok|blisko około|mniej więcej|w przybliżeniu|circa|ca|szacunkowo', 'mniej więcej'],
    gt: ['powyżej|więcej niż'],
    ge: ['przynajmniej|minimum|min|nie mniej niż', 'i więcej|lub więcej'],
    lt: ['prawie|poniżej|niemal|niespełna|blisko'],
    le: ['maksymalnie|maks|najwyżej|co najwyżej|nie więcej niż|aż do', 'lub mniej'],
  },
  pt: {
    approx: ['aproximadamente|aprox|por volta de|em torno de|uns|umas|perto de|circa', 'aproximadamente|mais ou menos'],
    gt: ['acima de|superior a|além de'],
    ge: ['no mínimo|mínimo de|ao menos|não menos de|não menos que', 'ou mais|no mínimo'],
    lt: ['quase|abaixo de|inferior a'],
    le: ['no máximo|máximo de|não mais de|não mais que', 'ou menos|no máximo'],
  },
  ro: {
    approx: ['circa|cca|în jur de|vreo|cam|în jurul a', 'aproximativ'],
    gt: ['mai mult de|mai mulți de|mai multe de'],
    ge: ['minimum|minim|nu mai puțin de', 'sau mai mult'],
    lt: ['aproape|sub'],
    le: ['maximum|maxim|cel mult', 'sau mai puțin'],
  },
  ru: {
    approx: ['около|примерно|приблизительно|порядка|ориентировочно|где-то'],
    gt: ['более|больше|свыше|более чем|больше чем'],
    ge: ['не менее|не меньше|как минимум|по меньшей мере|минимум', 'и более|или более|и больше'],
    lt: ['менее|меньше|почти|менее чем|меньше чем'],
    le: ['до|не более|не больше|максимум', 'и менее|или менее'],
  },
  sv: {
    approx: ['cirka|ca|c:a|circa|ungefär|runt|uppskattningsvis|kring|i runda tal', 'eller så'],
    gt: ['över|drygt'],
    ge: ['åtminstone|minimum|inte mindre än', 'eller mer|eller fler|och över'],
    lt: ['nästan|under|knappt|närmare'],
    le: ['högst|max|maximalt|som mest', 'eller mindre|eller färre'],
  },
  uk: {
    approx: ['біля|приблизно|орієнтовно|порядку|десь'],
    gt: ['більше|більше ніж|більш ніж|більше як|більш як'],
    ge: ['не менше|не менш ніж|не менше ніж|принаймні|мінімум|як мінімум', 'і більше|або більше|та більше'],
    lt: ['менше|менше ніж|майже|менш як'],
    le: ['не більше|не більше ніж|не більш як|максимум|щонайбільше', 'і менше|або менше'],
  },
  zh: {
    approx: ['约|約|大约|大約|大概|估计|估計|左右', '左右|上下|前后|前後'],
    gt: ['超過|超过|超|逾|多于|多於|高于|高於|超出', '多|余|餘|有余|有餘'],
    ge: ['不少于|不少於|至少|起码|不低于|不低於', '以上|及以上'],
    lt: ['近|将近|將近|接近|不足|不到|少于|少於|低于|低於|几乎'],
    le: ['至多|最多|不超过|不超過|不多于|不多於|最高', '以下|以内|以內'],
  },
};

/** Words that stand around a number and change nothing about it. */
export const fillers =
  'a total of|total of|in total|in all|altogether|exactly|precisely|only|just|genau|exakt|insgesamt|nur|exactement|au total|exactamente|en total|esattamente|in totale|総額|合計|計|全部で|모두|총|共|总计|總計|共计|共計';

/** Words for the sign of a negative number. */
export const minusWords =
  'minus|negative|negativ|moins|menos|meno|mínus|miinus|минус|мінус|ناقص|マイナス|마이너스|负|負';
