// Written by page-check.build.ts from the JSON Schema of figure-data. Do not edit.
const isObject = (data) => data && typeof data == "object" && !Array.isArray(data), pageCheck = (data, fault) => {
  if (isObject(data)) {
    for (const key0 of ["dataset", "vintage", "title", "description", "through", "published", "accessed", "supersedes"])
      data[key0] !== void 0 && typeof data[key0] != "string" && fault([key0], "a string");
    if (data.measures !== void 0) {
      let data1 = data.measures;
      if (Array.isArray(data1))
        for (const i0 of data1.keys()) {
          let data2 = data1[i0];
          if (isObject(data2)) {
            for (const key1 of ["id", "title"])
              typeof data2[key1] != "string" && fault(["measures", i0, key1], "a string");
            data2.definition !== void 0 && typeof data2.definition != "string" && fault(["measures", i0, "definition"], "a string");
          } else
            fault(["measures", i0], "an object");
        }
      else
        fault(["measures"], "a list");
    }
    if (data.areas !== void 0) {
      let data5 = data.areas;
      if (Array.isArray(data5))
        for (const i1 of data5.keys()) {
          let data6 = data5[i1];
          if (isObject(data6)) {
            for (const key2 of ["code", "name"])
              typeof data6[key2] != "string" && fault(["areas", i1, key2], "a string");
            for (const key3 of ["alpha2", "within"])
              data6[key3] !== void 0 && typeof data6[key3] != "string" && fault(["areas", i1, key3], "a string");
          } else
            fault(["areas", i1], "an object");
        }
      else
        fault(["areas"], "a list");
    }
    if (data.agents !== void 0) {
      let data9 = data.agents;
      if (Array.isArray(data9))
        for (const i2 of data9.keys()) {
          let data10 = data9[i2];
          if (isObject(data10)) {
            for (const key4 of ["id", "name"])
              typeof data10[key4] != "string" && fault(["agents", i2, key4], "a string");
            for (const key5 of ["mention", "short", "area", "party", "description"])
              data10[key5] !== void 0 && typeof data10[key5] != "string" && fault(["agents", i2, key5], "a string");
          } else
            fault(["agents", i2], "an object");
        }
      else
        fault(["agents"], "a list");
    }
    if (data.sources !== void 0) {
      let data13 = data.sources;
      if (Array.isArray(data13))
        for (const i3 of data13.keys()) {
          let data14 = data13[i3];
          if (isObject(data14)) {
            for (const key6 of ["id", "credit"])
              typeof data14[key6] != "string" && fault(["sources", i3, key6], "a string");
            if (data14.csl !== void 0) {
              let data16 = data14.csl;
              if (isObject(data16))
                for (const key7 of ["id", "type", "title", "container-title", "publisher", "number", "version", "URL", "language", "note"])
                  data16[key7] !== void 0 && typeof data16[key7] != "string" && fault(["sources", i3, "csl", key7], "a string");
              else
                fault(["sources", i3, "csl"], "an object");
            }
            if (data14.licence !== void 0) {
              let data19 = data14.licence;
              if (isObject(data19))
                for (const key9 of ["name", "url"])
                  data19[key9] !== void 0 && typeof data19[key9] != "string" && fault(["sources", i3, "licence", key9], "a string");
              else
                fault(["sources", i3, "licence"], "an object");
            }
          } else
            fault(["sources", i3], "an object");
        }
      else
        fault(["sources"], "a list");
    }
    let data21 = data.observations;
    if (Array.isArray(data21))
      for (const i4 of data21.keys()) {
        let data22 = data21[i4];
        if (isObject(data22)) {
          let data23 = data22.value;
          !(typeof data23 == "number" && isFinite(data23)) && data23 !== null && fault(["observations", i4, "value"], "a number or null");
          for (const key10 of ["id", "label", "hedge", "by", "via", "stated", "repeats", "source", "of", "measure", "area", "counterpart", "period", "note"])
            data22[key10] !== void 0 && typeof data22[key10] != "string" && fault(["observations", i4, key10], "a string");
          if (data22.unit !== void 0) {
            let data25 = data22.unit;
            if (isObject(data25)) {
              typeof data25.code != "string" && fault(["observations", i4, "unit", "code"], "a string");
              const choice0 = [0, 3, 6, 9];
              choice0.includes(data25.mult) || fault(["observations", i4, "unit", "mult"], "one of " + choice0.join(", "));
            } else
              fault(["observations", i4, "unit"], "an object");
          }
          if (data22.relation !== void 0) {
            const choice1 = ["eq", "approx", "gt", "ge", "lt", "le", "between"];
            choice1.includes(data22.relation) || fault(["observations", i4, "relation"], "one of " + choice1.join(", "));
          }
          if (data22.basis !== void 0) {
            const choice2 = ["recorded", "reported", "estimated", "claimed", "promised", "expected", "derived"];
            choice2.includes(data22.basis) || fault(["observations", i4, "basis"], "one of " + choice2.join(", "));
          }
          for (const key11 of ["low", "high"])
            if (data22[key11] !== void 0) {
              let data30 = data22[key11];
              typeof data30 == "number" && isFinite(data30) || fault(["observations", i4, key11], "a number");
            }
          for (const key12 of ["status", "derivedFrom"])
            if (data22[key12] !== void 0) {
              let data31 = data22[key12];
              if (Array.isArray(data31))
                for (const i5 of data31.keys())
                  typeof data31[i5] != "string" && fault(["observations", i4, key12, i5], "a string");
              else
                fault(["observations", i4, key12], "a list");
            }
          if (data22.dimensions !== void 0) {
            let data33 = data22.dimensions;
            if (isObject(data33))
              for (const key13 in data33)
                typeof data33[key13] != "string" && fault(["observations", i4, "dimensions", key13], "a string");
            else
              fault(["observations", i4, "dimensions"], "an object");
          }
        } else
          fault(["observations", i4], "an object");
      }
    else
      fault(["observations"], "a list");
    if (data.derivations !== void 0) {
      let data35 = data.derivations;
      if (Array.isArray(data35))
        for (const i6 of data35.keys()) {
          let data36 = data35[i6];
          if (isObject(data36)) {
            for (const key14 of ["id", "label"])
              typeof data36[key14] != "string" && fault(["derivations", i6, key14], "a string");
            const choice3 = ["share", "ratio", "rate", "sum", "difference"];
            choice3.includes(data36.kind) || fault(["derivations", i6, "kind"], "one of " + choice3.join(", "));
            let data39 = data36.from;
            if (Array.isArray(data39))
              for (const i7 of data39.keys())
                typeof data39[i7] != "string" && fault(["derivations", i6, "from", i7], "a string");
            else
              fault(["derivations", i6, "from"], "a list");
            data36.note !== void 0 && typeof data36.note != "string" && fault(["derivations", i6, "note"], "a string");
          } else
            fault(["derivations", i6], "an object");
        }
      else
        fault(["derivations"], "a list");
    }
    if (data.views !== void 0) {
      let data42 = data.views;
      if (Array.isArray(data42))
        for (const i8 of data42.keys()) {
          let data43 = data42[i8];
          if (isObject(data43)) {
            for (const key15 of ["id", "form"])
              typeof data43[key15] != "string" && fault(["views", i8, key15], "a string");
            for (const key16 of ["title", "takeaway", "whole", "measure", "noun", "stack", "highlight", "promised", "delivered", "show", "of"])
              data43[key16] !== void 0 && typeof data43[key16] != "string" && fault(["views", i8, key16], "a string");
            for (const key17 of ["notes", "parts"])
              if (data43[key17] !== void 0) {
                let data46 = data43[key17];
                if (Array.isArray(data46))
                  for (const i9 of data46.keys())
                    typeof data46[i9] != "string" && fault(["views", i8, key17, i9], "a string");
                else
                  fault(["views", i8, key17], "a list");
              }
            if (data43.dimensions !== void 0) {
              let data48 = data43.dimensions;
              if (isObject(data48))
                for (const key18 in data48)
                  typeof data48[key18] != "string" && fault(["views", i8, "dimensions", key18], "a string");
              else
                fault(["views", i8, "dimensions"], "an object");
            }
            if (data43.unitSize !== void 0) {
              let data50 = data43.unitSize;
              typeof data50 == "number" && isFinite(data50) || fault(["views", i8, "unitSize"], "a number");
            }
            if (data43.groups !== void 0) {
              let data51 = data43.groups;
              if (Array.isArray(data51))
                for (const i10 of data51.keys()) {
                  let data52 = data51[i10];
                  isObject(data52) ? (typeof data52.observation != "string" && fault(["views", i8, "groups", i10, "observation"], "a string"), data52.within !== void 0 && typeof data52.within != "string" && fault(["views", i8, "groups", i10, "within"], "a string")) : fault(["views", i8, "groups", i10], "an object");
                }
              else
                fault(["views", i8, "groups"], "a list");
            }
          } else
            fault(["views", i8], "an object");
        }
      else
        fault(["views"], "a list");
    }
    if (data.events !== void 0) {
      let data56 = data.events;
      if (Array.isArray(data56))
        for (const i11 of data56.keys()) {
          let data57 = data56[i11];
          if (isObject(data57)) {
            for (const key19 of ["date", "title"])
              typeof data57[key19] != "string" && fault(["events", i11, key19], "a string");
            for (const key20 of ["id", "by", "via", "note"])
              data57[key20] !== void 0 && typeof data57[key20] != "string" && fault(["events", i11, key20], "a string");
            if (data57.areas !== void 0) {
              let data60 = data57.areas;
              if (Array.isArray(data60))
                for (const i12 of data60.keys())
                  typeof data60[i12] != "string" && fault(["events", i11, "areas", i12], "a string");
              else
                fault(["events", i11, "areas"], "a list");
            }
          } else
            fault(["events", i11], "an object");
        }
      else
        fault(["events"], "a list");
    }
    if (data.positions !== void 0) {
      let data62 = data.positions;
      if (Array.isArray(data62))
        for (const i13 of data62.keys()) {
          let data63 = data62[i13];
          if (isObject(data63)) {
            for (const key21 of ["holder", "stance"])
              typeof data63[key21] != "string" && fault(["positions", i13, key21], "a string");
            for (const key22 of ["id", "date", "via", "note"])
              data63[key22] !== void 0 && typeof data63[key22] != "string" && fault(["positions", i13, key22], "a string");
          } else
            fault(["positions", i13], "an object");
        }
      else
        fault(["positions"], "a list");
    }
    if (data.errata !== void 0) {
      let data66 = data.errata;
      if (Array.isArray(data66))
        for (const i14 of data66.keys()) {
          let data67 = data66[i14];
          if (isObject(data67)) {
            for (const key23 of ["of", "text"])
              typeof data67[key23] != "string" && fault(["errata", i14, key23], "a string");
            for (const key24 of ["found", "corrected"])
              data67[key24] !== void 0 && typeof data67[key24] != "string" && fault(["errata", i14, key24], "a string");
          } else
            fault(["errata", i14], "an object");
        }
      else
        fault(["errata"], "a list");
    }
    if (data.notes !== void 0) {
      let data70 = data.notes;
      if (Array.isArray(data70))
        for (const i15 of data70.keys())
          typeof data70[i15] != "string" && fault(["notes", i15], "a string");
      else
        fault(["notes"], "a list");
    }
    if (data.terms !== void 0) {
      let data72 = data.terms;
      if (isObject(data72))
        for (const key25 in data72) {
          let data73 = data72[key25];
          if (isObject(data73))
            for (const key26 in data73)
              typeof data73[key26] != "string" && fault(["terms", key25, key26], "a string");
          else
            fault(["terms", key25], "an object");
        }
      else
        fault(["terms"], "an object");
    }
  } else
    fault([], "an object with a list of observations, or that list alone");
};
export {
  pageCheck
};
