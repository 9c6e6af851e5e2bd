import { readEvidence } from '#core/detect/evidence.ts';
import { grammarOf, compileDictionary } from '#core/detect/grammar/grammar.ts';
import { defaultDetectionSettings } from '#core/detect/detection.ts';
import { inSplit, readRows, type LabelledSentence } from './labelled.ts';
const which = process.argv[2] ?? 'sure';
const stat = new Map<string, { hit: number; wrong: string[] }>();
for (const row of readRows<LabelledSentence>('/tmp/d/s.jsonl')) {
  if (!inSplit(row.writer, 'dev') || (row.lang !== 'fr' && row.lang !== 'en')) continue;
  const g = grammarOf(row.lang);
  const e = readEvidence(row.text, g, compileDictionary(g, defaultDetectionSettings.dictionary));
  for (const c of e.cues) {
    if (c.strength !== which || c.negated) continue;
    const k = `${row.lang} ${c.kind} ${c.source}`;
    const s = stat.get(k) ?? { hit: 0, wrong: [] };
    if (row.kinds.includes(c.kind)) s.hit += 1;
    else s.wrong.push(`[${row.kinds.join()}] ${row.text.slice(0, 120)}`);
    stat.set(k, s);
  }
}
for (const [k, s] of [...stat].sort((a, b) => b[1].wrong.length - a[1].wrong.length))
  if (s.wrong.length >= 2 && s.wrong.length > s.hit * 0.5)
    console.log(s.hit, s.wrong.length, k, '\n     ' + s.wrong.slice(0, 4).join('\n     '));
