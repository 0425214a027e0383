/** What a table writes before the work that its numbers are from, in the languages of newsrooms. */
const sourceWord =
  /^(?:data\s+|own\s+)?(?:sources?|quellen?|datenquelle|fuentes?|fontes?|font[ie]|źródł[oa]|джерел[оа]|источники?|bron(?:nen)?|källor|källa|kilder?|lähteet|lähde|zdroje?|surs[ae]|forrás(?:ok)?|kaynak(?:lar)?|πηγ(?:ή|ές)|출처|자료|出典|資料|来源|來源|資料來源|数据来源|المصدر|مصدر|מקור|منبع|स्रोत)\s*(?:\([^)]*\)\s*)?[:：]\s*/iu;

/** What stands before what a reader must know. */
const noteWord =
  /^(?:(?:foot)?notes?|notice|anm(?:erkung(?:en)?)?|hinweise?|fußnoten?|stand|notas?|nota bene|remarques?|opmerking(?:en)?|anmärkning(?:ar)?|merknad(?:er)?|uwag[ai]|przypisy?|poznámk[ay]|примітк[аи]|примечани[ея]|megjegyzés|注|註|주|ملاحظة|הערה|last updated?|updated|as of|licen[cs]e|credits?|chart|graphic|map|data)\s*[:：.]/iu;

/** Marks that open a note. */
const noteMark = /^(?:[*†‡§¶]|\[\w{1,3}\]|\(\w\)|[¹²³⁰⁴-⁹]|\d{1,2}\)|n\.b\.|p\.s\.)/iu;

/** The work that a line credits: "Office" of "Source: Office"; nothing for any other line. */
export const creditIn = (text: string): string | undefined => {
  const word = sourceWord.exec(text)?.[0];
  const credit = word === undefined ? '' : text.slice(word.length).trim();
  return credit || undefined;
};

/** Whether a line tells of a table and is none of its rows. */
export const isNote = (text: string): boolean => sourceWord.test(text) || noteWord.test(text) || noteMark.test(text);
