import type { KindRule } from './kind-rule.ts';

export const crossSell: KindRule = {
  id: 'cross-sell',
  cues: {
    fr: {
      strong: [
        '{ASK_OFFER} ~4 aussi|egalement|itou & !{NOT} a signer',
        'vous faites|faites vous|vs faites|vous vendez|vous louez|vous proposez|proposez vous|vous gerez|vous branchez ~6 aussi|egalement|ou|que',
        '{ALSO} ~10 {ASK_OFFER} ~8 {OTHER_PRODUCT}',
        'vous avez|avez vous|vs avez|auriez vous ~4 truc|machin|module|service|produit|outil|quelque chose|solution|atelier|moyen ~4 pour|a cote|qui|ca',
        'existe ~8 chez vous|parmi|votre',
        'vous qui|puisque vous|vous nous|vous gerez deja|vous faites deja|vous livrez|vous etes deja ~14 {OTHER_PRODUCT}|aussi|parle|egalement|{ASK_OFFER}',
        'outre|a cote de|en plus de|a part ~10 {OTHER_PRODUCT}|{ASK_OFFER}|{HOW_MUCH}',
        'si vous vendez|si vous faites|si vous aviez|si vous saviez|si vous editez|s il existe',
        'votre maison|vos equipes|votre societe ~8 aussi|egalement|propose*|faire|interviennent|traite',
        'n auriez vous|auriez vous ~6 produit|solution|outil|quelque chose',
        'saviez ~3 preter|faire|couvrir',
        'est ce ~4 domaine|activite',
        'parlez moi de votre',
        '{OTHER_PRODUCT} & {ASK_OFFER} & ?',
        'au fait|tant que j y suis|tant qu on y est|pendant qu on y est|asteure',
      ],
      fair: [
        '{OTHER_PRODUCT} & {ALSO} & {WANT}|?',
        'je me demand* ~10 vous',
        'nous vous confierions|lui confier|confierions volontiers',
        'par contre|mais ~8 {NOTHING_YET}|encore ~10 {OTHER_PRODUCT}|pour',
        'vous ~3 deja|depuis ~14 ?',
        'a cote|a part ~8 ?',
        'sont nus|trainent|dort sur un compte|rapporte zero|rapporte rien',
        'faut ~4 {OTHER_PRODUCT}',
        'ce serait ~4 de couvrir|faudrait ~4 couvrir|peut etre couvrir',
        'former|formation ~6 equipe*|nouveaux|monde|personnel',
      ],
      weak: [
        '{OTHER_PRODUCT}',
        '{ASK_OFFER}',
        '{ALSO}',
        '{NOTHING_YET}',
        '{OTHER_PRODUCT} & ?',
        '{OTHER_PRODUCT} & {WANT}',
        '{ALSO} & ?',
        'encore ~6 {MANUAL}',
      ],
    },
    en: {
      strong: [
        'do you|can you|could you|are you|would you|does your|can your|could your ~6 also|too|as well|aswell|either',
        'do you|do u|does your firm|does your house|has your|have you ~4 do|offer|sell|cover|provide|make|run|stock|have ~6 {OTHER_PRODUCT}',
        '{ALSO} ~8 {ASK_OFFER}',
        'apart from|besides|in addition to|other than|on top of|alongside ~14 {OTHER_PRODUCT}|quote|{ASK_OFFER}',
        'is that ~3 you|something you|also you|a thing you',
        'since you already|as you already|you already ~10 {OTHER_PRODUCT}|{ASK_OFFER}|also',
        'something|anything ~4 for ~14 you|your & ?',
        'do you have something|have you something|got something|is there something',
        'you ~4 only|just ~10 but|also|need|and',
        'might your|might the same|within your gift|in your stable|in your family|on your shelf',
        'whether your|whether you ~3 might|could|also|would|can|runs|house|people',
        'you also|also you',
        '{OTHER_PRODUCT} ~4 product|module|piece|add on|thing ~6 ?|also|too',
        'training for ~4 our|team|staff|batch',
        'add on|bolt on',
        '{OTHER_PRODUCT} & {ALSO}',
      ],
      fair: [
        '{OTHER_PRODUCT} & {ASK_OFFER} & ?',
        'take on|take them off|take that off ~4 ?|hands',
        'never dealt|not served us|only have the',
        'we only use|we only run|you only handle|only from you',
        'now ~6 sorted ~10 about|also|next',
        'nothing if|have no policy|nobody has them|nothing for them',
        'could ~3 u|you ~3 run',
        'we have no|we have nothing|nobody ~8 so|and',
        'how much on top|also quote|quote for ~4 also',
        'who calibr*|whos ~6 round here',
        '{OTHER_PRODUCT} & {HOW_MUCH}',
        '{OTHER_PRODUCT} & ?',
        '{ALSO} & ?',
      ],
      weak: [
        '{OTHER_PRODUCT}',
        '{ASK_OFFER}',
        '{ALSO}',
        '{NOTHING_YET}',
        '{OTHER_PRODUCT} & {WANT}',
      ],
    },
  },
  examples: {
    fr: {
      positive: [
      ],
      negative: [
      ],
    },
    en: {
      positive: [
      ],
      negative: [
      ],
    },
  },
};
