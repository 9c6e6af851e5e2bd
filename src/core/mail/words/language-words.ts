import type { Language } from '../message.ts';

/** Function words by language, folded; a word shared by several languages counts for each, but less. */
export const functionWords: Readonly<Record<Exclude<Language, 'und'>, string>> = {
  fr: "le la les un une des du de et est pour nous vous je il elle que qui dans sur avec pas ne ce cette ces mon ma mes notre nos votre vos son sa ses au aux en plus mais ou où donc car par être avoir avons avez sont suis êtes faut peut pouvez bonjour merci si tout tous toute comme même aussi très bien sans chez cela ça leur leurs j'ai c'est n'est qu'il d'un d'une l' afin selon entre après avant depuis voici voilà svp cordialement quand dont ils elles on fait faire serait été",
  en: "the a an and is are for we you i he she that which in on with not this these my our your his her at to of more but or so by be have has had was were can could would should will if all as also very without from it its their them they what when who how do does did please thanks thank hello hi dear about been just any some there here let us i'm we're don't it's i'd we'd you're regards get need up out no",
  de: 'der die das und ist für wir sie ich er es dass in auf mit nicht dieser diese dieses mein unser ihr ihre zu von mehr aber oder also bei sein haben hat war kann könnten würde wird wenn alle als auch sehr ohne aus den dem des ein eine einen einem einer bitte danke guten hallo sehr geehrte noch schon nur über unter nach vor seit was wer wie können möchten müssen uns ihnen im am zum zur werden sind gibt mir mich',
  es: 'el la los las un una unos y es para nosotros usted ustedes yo que en con no este esta estos mi nuestro nuestra su sus al del de más pero o por ser tener tenemos son está están puede pueden si todo todos como también muy sin desde lo le les se me nos hola gracias estimado qué cuándo quién cómo hay hace sobre entre antes después favor queremos necesitamos buenos días tiene han ha',
  it: "il lo la i gli le un una uno e è per noi voi io che in con non questo questa questi mio nostro nostra vostro vostra suo al del della dei delle di da più ma o se tutto tutti come anche molto senza sono siamo può possiamo abbiamo avete ciao grazie buongiorno gentile cosa quando chi perché dove vorremmo saluti ci vi si mi ne nel nella alla dal sul sulla dell' all' l' un' stato essere",
  nl: 'de het een en is zijn voor wij we u jullie ik hij zij dat die in op met niet dit deze mijn ons onze uw van meer maar of dus bij hebben heeft was kan kunnen zou zouden wordt worden als alle ook zeer zonder uit aan te om naar door wat wie hoe wanneer graag bedankt hallo beste geachte nog al alleen over na sinds willen moeten graag groeten er geen wel deze je jouw',
  pt: 'o a os as um uma e é para nós você vocês eu que em com não este esta estes meu nosso nossa seu sua ao do da dos das de mais mas ou por ser ter temos são está estão pode podem se todo todos como também muito sem desde no na nos nas pelo pela olá obrigado obrigada prezado bom dia qual quando quem já há sobre entre antes depois gostaríamos precisamos favor foi isso',
};

/** Letters and endings that point to a language, with their weight for each occurrence. */
export const letterCues: Readonly<Record<Exclude<Language, 'und'>, RegExp>> = {
  fr: /[çœêèùîâ]|\b[ldjnsmcq]'|é\b|é[es]/g,
  en: /\bwh|th\b|ing\b|\bth|'(?:re|ll|ve)\b/g,
  de: /[äöüß]|sch|ung\b|\bge|ich\b/g,
  es: /[ñ¿¡áíóú]|ción|mente\b/g,
  it: /zione|gli|\bdell|[ìòù]|ità\b|\b(?:che|chi)\b/g,
  nl: /ij|aa|oo|\bge|sch|heid\b/g,
  pt: /[ãõç]|ção|ções|lh|nh|[áéíóú]/g,
};
