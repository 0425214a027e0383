/*
 * How tables and data of many languages name a row that is the sum or the average of others.
 */

/** How surely a name says that its row is a sum: by itself, of a group alone, or only together with its number. */
export type TotalName = 'total' | 'subtotal' | 'perhaps';

const totals = new Set(
  (
    'total|totals|the total|grand total|overall|overall total|total overall|sum|sum total|in total|in all|all|all together|altogether|total sum|' +
    'gesamt|insgesamt|summe|gesamtsumme|zusammen|gesamtzahl|gesamtbetrag|alle|' +
    'total général|totaux|ensemble|somme|au total|total general|suma|en total|suma total|total geral|soma|no total|' +
    'totale|totale generale|totale complessivo|somma|complessivo|in totale|totaal|eindtotaal|som|samen|' +
    'totalt|totalsumma|summa|sammanlagt|totalsum|i alt|samlet|sammenlagt|yhteensä|kaikki yhteensä|samtals|alls|' +
    'razem|suma|ogółem|łącznie|ogółem razem|celkem|úhrnem|součet|spolu|celkom|összesen|együtt|mindösszesen|' +
    'общо|всичко|итого|всего|сумма|итог|разом|усього|всього|підсумок|загалом|ukupno|sveukupno|укупно|skupaj|kokku|kopā|iš viso|' +
    'σύνολο|γενικό σύνολο|toplam|genel toplam|المجموع|الإجمالي|مجموع|المجموع الكلي|سه"כ|סה"כ|סה״כ|סך הכל|סך הכול|جمع|جمع کل|مجموع کل|' +
    'कुल|योग|कुल योग|মোট|合計|総計|計|总计|合计|總計|合計|共计|共計|总和|합계|총계|총합|계|전체|รวม|รวมทั้งหมด|tổng|tổng cộng|jumlah|ჯამი|ընդամենը'
  ).split('|'),
);

const subtotals = new Set(
  (
    'subtotal|sub-total|sub total|subtotals|zwischensumme|teilsumme|sous-total|subtotale|totale parziale|subtotaal|tussentotaal|' +
    'delsumma|delsum|mellansumma|välisumma|suma częściowa|razem częściowo|mezisoučet|medzisúčet|részösszeg|подитог|проміжний підсумок|' +
    'ara toplam|المجموع الفرعي|小計|小计|소계'
  ).split('|'),
);

/** Names that contain a total word, or of what holds all others in many a table. */
const perhaps =
  /^(?:sub-?)?totals?\s+\S|\s(?:sub-?)?total$|^(?:all|alle|tous|toutes|todos|todas|tutti|tutte)\s+(?:the\s+|les\s+|los\s+|las\s+)?\p{L}+$|^gesamt[\s\p{L}]|^summe\s|^(?:world|worldwide|global|welt|weltweit|monde|mundo|mondo|wereld|världen|świat|мир|світ|世界|세계|전 세계)$|^(?:the\s+)?(?:eu|eu-?\d\d|oecd|g7|g20|nato|eea)$/u;

/** Names of a middle; "media" is none, since in English it is a kind of firm. */
const averages =
  /^(?:(?:the )?(?:overall |simple |weighted |national |unweighted )?(?:average|mean|median)(?: value)?|\S{2,12} average|(?:gesamt)?durchschnitt(?:swert)?|mittelwert|mittel|im schnitt|moyenne|médiane|promedio|valor medio|media aritmética|mediana|média|valore medio|gemiddelde?|mediaan|genomsnitt|medelvärde|gennemsnit|gjennomsnitt|keskiarvo|mediaani|średnia|průměr|priemer|átlag|средн(?:ее|яя|ий)|середн(?:є|я)|медиана|медіана|ortalama|ortanca|μέσος όρος|διάμεσος|平均|平均値|中央値|平均数|平均值|中位数|평균|중앙값|중위값|المتوسط|متوسط|ממוצע|חציון|میانگین|औसत)$/u;

/** A name without marks of notes, brackets and signs around it, in small letters. */
const plainName = (label: string): string =>
  label
    .replace(/[⁰¹²³⁴-⁹]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .split(/[([]/, 1)[0]!
    .replace(/^[\s*†‡–—-]+|(?<![\s:：.*†‡,;=–—-])[\s:：.*†‡,;=–—-]+$/gu, '')
    .replace(/\s+/g, ' ');

/** Whether a row is named as an average of others. */
export const isAverageName = (label: string): boolean => averages.test(plainName(label));

/** How a name says that its row is a sum of others; nothing for any other name. */
export const totalName = (label: string): TotalName | undefined => {
  const name = plainName(label);
  if (subtotals.has(name)) return 'subtotal';
  if (totals.has(name)) return 'total';
  return perhaps.test(name) ? 'perhaps' : undefined;
};
