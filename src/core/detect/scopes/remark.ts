import type { ScopeRule } from './scope-rule.ts';

/** A general remark: what companies do, not what this one does. */
export const remark: ScopeRule = {
  id: 'remark',
  spares: [],
  cues: {
    fr: [
      'les entreprises|les clients|les societes|les gens|en general|d habitude|en principe ~4 negocient|demandent|font|veulent|renegocient|changent|finissent',
      'tout le monde negocie|comme tout le monde|c est bien connu',
    ],
    en: [
      'companies|employers|charities|merchants|firms|asset owners|everybody|people ~2 usually|nearly always|generally|tend to|always|mostly|typically',
      'everybody negotiates|general tendency|as firms grow|as companies grow',
    ],
  },
};
