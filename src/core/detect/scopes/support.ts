import type { ScopeRule } from './scope-rule.ts';

/** A question of use, or a fault to mend. */
export const support: ScopeRule = {
  id: 'support',
  spares: ['churn-risk'],
  cues: {
    fr: [
      'comment ~3 ajout*|rajout*|faire pour|je rajoute|on rajoute|on fait|exporter|changer|modifier|mettre|declarer|telecharger|retrouve',
      'ou ~3 trouv*|voit|voir|est|cliquer|se trouve',
      'c est dans quel onglet|quel onglet|quel bouton|quel encodage|bouton*|onglet*|page blanche|ecran|menu|filtre',
      'mot de passe perdu|mot de passe oublie|reinitialis*|mon mot de passe',
      'bug ?|un bug|plante des|s affiche|affiche*|n apparait|apparait|se declenche*|ne s ouvre|s ouvre|caractere*|telecharg*|imprimer|import*',
      'marche a suivre|la maniere de|pourriez vous m indiquer la|s agit il d une',
      'veut dire quoi|c est normal|normal ?|c est une erreur|est ce normal|bloque sur|message d erreur|ca veut dire',
      'retrouve plus|je retrouve pas|je ne retrouve|n arrive pas|arrive plus|ne vois plus|vois plus',
      'synchronis*|connecteur|qr code|pdf|application mobile|mise a jour',
    ],
    en: [
      'how do|how can|how does|how to|how i ~3 i|we|you|change|add|renew|see',
      'where do|where is|where on|where can|where are',
      'who approved|who is the admin|which button|which screen|kindly guide|please guide',
      'error|bug ?|crash|shows as|showing|displays|won t open|will not open|wont open|wont play|blank|greyed out button|column|timeout|time out value|sync|csv|pdf|reset|reboot*|toggle',
      'forgot my|forgot the|password reset|reset the token|locked out of',
      'why is|why does|why are|why s|whats the way',
      'is there a button|is there a trick|is there a means',
      'what does that code mean|after yesterday|keeps telling|keeps popping',
      'kindly let us know why|please check',
      'picking up last',
    ],
  },
};
