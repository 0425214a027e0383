/** Signs that statistical offices and newsrooms write where there is no number: any length of dashes, dots, stars. */
export const missingSigns: RegExp = /^(?:[-–—―‒‐ ]*|[. ]*|…*|:|\/|\?+|\*+|\[[cuxz]\]|#n\/?[av]!?)$/;

/** Words that say that there is no number, in small letters. */
export const missingWords: ReadonlySet<string> = new Set(
  [
    // In any language: shorthand and what programs write.
    'x|z|na|n/a|n.a|n.a.|n. a.|n-a|n\\a|n.a|nd|n.d|n.d.|n. d.|n/d|n.c|n.c.|n/c|s/d|s.d.|s.o.|s. o.|null|nan|none|nil',
    'tba|tbc|tbd|not reported|not available|not applicable|not known|not stated|not given|not disclosed|unavailable',
    'unknown|undisclosed|unreported|no data|no figure|no figures|no information|no answer|missing|pending|withheld',
    'suppressed|confidential|not yet known|no number|data not available|not recorded|not published|not collected',
    'k.a|k.a.|k. a.|keine angabe|keine angaben|keine daten|unbekannt|nicht verfügbar|nicht bekannt|nicht gemeldet|n. v.|n.v.',
    'liegt nicht vor|nicht zutreffend|non disponible|non communiqué|non précisé|non renseigné|inconnu|aucune donnée',
    'pas de données|sans objet|no disponible|sin datos|desconocido|sin información|no consta|n/d.|non disponibile|nessun dato',
    'non noto|sconosciuto|n.p.|n.r.|não disponível|sem dados|desconhecido|não informado|n.b.|n.n.b.|n.v.t.|onbekend',
    'geen gegevens|niet beschikbaar|niet bekend|b.d.|b. d.|brak danych|nieznane|nieznana|neuvedeno|neznámo|není k dispozici',
    'údaje nejsou|uppgift saknas|okänt|ej tillgängligt|inga uppgifter|u.s.|ukendt|ikke oplyst|ingen data|ikke tilgængelig',
    'i.o.|ukjent|ikke oppgitt|ingen tall|ikke tilgjengelig|ei tietoa|tuntematon|ei saatavilla|н/д|н. д.|н.д.|немає даних',
    'невідомо|дані відсутні|даних немає|нет данных|неизвестно|indisponibil|necunoscut|fără date',
    '不明|なし|データなし|未公表|該当なし|非公表|非公開|없음|자료 없음|자료없음|미상|알 수 없음|해당 없음|미공개',
    '无|無|不详|不詳|无数据|無數據|無資料|未知|暂无|暫無|不适用|不適用|未公布|غير متوفر|غير معروف|غير متاح|لا توجد بيانات|لا يوجد',
    'bilinmiyor|veri yok|yok|άγνωστο|δεν υπάρχουν στοιχεία|μ/δ|nincs adat|ismeretlen|אין נתונים|לא ידוע|نامشخص|उपलब्ध नहीं|अज्ञात',
  ].flatMap((line) => line.split('|')),
);
