import { readFileSync, readdirSync } from 'node:fs';
import { grammars, compileDictionary } from '#core/detect/grammar/grammar.ts';
import { readEvidence } from '#core/detect/evidence.ts';
import { readPassages } from '#core/detect/detect.ts';
import { readMessage } from '#core/mail/read-message.ts';
import { inSplit, toMailMessage } from './labelled.ts';
const S='/work/shared/data/seed-corpus/', M='/work/shared/data/seed-messages/';
const rd=(d:string)=>readdirSync(d).sort().flatMap(f=>readFileSync(d+f,'utf8').trim().split('\n').map(l=>JSON.parse(l)));
const empty={plans:[],modules:[],priceUnits:[],competitors:[]};
const dict={fr:compileDictionary(grammars.fr,empty),en:compileDictionary(grammars.en,empty)};
const stat=new Map<string,[number,number]>();
const veto=['denial','done','support','admin','pitch','recruiting','broadcast','quoted','vendor-idea','chat'];
const see=(lang:string,e:any,kinds:Set<string>)=>{ if(veto.some(v=>e.scopes.has(v)))return; for(const c of e.cues){const k=[c.kind,lang,c.strength,c.source].join('\t');let s=stat.get(k);if(!s)stat.set(k,s=[0,0]);s[kinds.has(c.kind)?0:1]++;}};
for(const r of rd(S))if((r.lang==='fr'||r.lang==='en')&&inSplit(r.writer,'dev'))see(r.lang,readEvidence(r.text,grammars[r.lang as 'fr'],dict[r.lang as 'fr']),new Set(r.kinds));
for(const r of rd(M))if(inSplit(r.writer,'dev')&&r.direction==='INCOMING'&&['conversation','support','personal'].includes(r.class)){
  const spans=r.labels.map((l:any)=>({k:l.kind,s:r.text.indexOf(l.quote),n:l.quote.length}));
  for(const p of readPassages({...readMessage(toMailMessage(r)),language:r.lang},empty))see(r.lang,p.evidence,new Set(spans.filter((s:any)=>Math.min(s.s+s.n,p.end)-Math.max(s.s,p.start)>0.4*Math.min(s.n,p.end-p.start)).map((s:any)=>s.k)));
}
for(const [k,[a,b]] of stat)console.log(k+'\t'+a+'\t'+b);
