import type { ScopeRule } from './scope-rule.ts';

/** Words that somebody else wrote, repeated. */
export const quoted: ScopeRule = {
  id: 'quoted',
  spares: [],
  cues: {
    fr: [
      '^>',
      '^« ~12 phrase|ecrit|mail|lettre|courrier|cite',
      '« & phrase|ecrit|aviez|figure|lettre|votre courrier|intitul*|mail',
      'a ecrit|avez ecrit|avais ecrit|ya ecrit|y a ecrit|dans votre courrier|dans votre lettre|dans ta lettre|la phrase|votre signature|vous reproduisez|dans votre message',
      'ce mail a ete ecrit',
    ],
    en: [
      '^>',
      '" & wrote|written|said|says|sentence|message|letter|button|put|page',
      'wrote :|you wrote|he wrote|was written|where you put|in his message|the sentence|the phrase|as your site says|your page says',
    ],
  },
};
