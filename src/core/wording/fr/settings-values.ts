import type {
  modelWords as englishModel,
  moneyWords as englishMoney,
  stageWords as englishStages,
} from '../en/settings-values.ts';
import type { Formats } from '../formats.ts';

export function moneyWords(f: Formats): ReturnType<typeof englishMoney> {
  return {
    title: 'Ce que vaut une opportunité',
    hint: 'Sert tant que vos propres transactions ne suffisent pas.',
    dealValue: 'Valeur d’une transaction',
    dealValueHint: 'À partir de 5 transactions gagnées, leur montant médian compte.',
    conversion: 'Opportunités gagnées (en %)',
    conversionHint: 'À partir de 20 transactions fermées, leur taux de réussite compte.',
    conversionProblem: 'Entre 0 et 100.',
    currency: 'Devise',
    currencyHint: 'Quand ni transaction ni e-mail n’en nomment une.',
    example: (dealValue, conversion, currency) =>
      `Une opportunité sans montant compte pour ${f.roundMoney(dealValue, currency)} × ${f.percent(conversion)} = ${f.roundMoney(dealValue * conversion, currency)}.`,
    own: 'Ce que disent vos transactions',
    noOwn: 'Rien encore : l’application apprend des transactions fermées ces 24 derniers mois.',
    winRate: (rate, deals) =>
      `${f.percent(rate)} de réussite sur ${f.number(deals)} ${f.plural(deals, { one: 'transaction fermée', other: 'transactions fermées' })}`,
    amount: (amount, currency, deals) =>
      `${f.roundMoney(amount, currency)}, médiane de ${f.number(deals)} ${f.plural(deals, { one: 'transaction gagnée', other: 'transactions gagnées' })}`,
  };
}

export function stageWords(f: Formats): ReturnType<typeof englishStages> {
  return {
    title: 'Les durées habituelles',
    hint: 'Servent quand trop peu de vos transactions permettent d’en juger. Une transaction nettement plus lente perd en santé.',
    stageDays: 'Jours dans une étape',
    stageDaysHint: 'Quand ni l’étape ni son pipeline n’ont assez de transactions gagnées.',
    silenceDays: 'Jours sans nouvelles de l’acheteur',
    silenceDaysHint: 'Quand trop peu de réponses d’acheteurs sont connues.',
    own: 'Ce que disent vos transactions',
    noOwn: 'Rien encore : l’application apprend des transactions fermées ces 24 derniers mois.',
    days: (days, deals) =>
      `${f.number(days)} ${f.plural(days, { one: 'jour', other: 'jours' })} par étape, médiane de ${f.number(deals)} ${f.plural(deals, { one: 'transaction gagnée', other: 'transactions gagnées' })}`,
    mapTitle: 'Ce que chaque étape représente',
    map: 'Le rôle d’une étape, ce qui doit être prouvé avant qu’une transaction la quitte, l’action suivante et son délai se décident sur la carte du tunnel.',
    toMap: 'Ouvrir la carte du tunnel',
    mapElsewhere: 'Elle se trouve sur la page de l’application, sous Mise en place.',
  };
}

export function modelWords(f: Formats): ReturnType<typeof englishModel> {
  return {
    title: 'Une seconde lecture par un modèle de langage',
    hint: 'Inactif tant que vous ne l’activez pas. Le détecteur de l’application lit dans HubSpot et n’a pas besoin de modèle.',
    isOn: 'Interroger un modèle de langage sur les e-mails où le détecteur n’est sûr de rien',
    on: 'Oui',
    off: 'Non',
    warningTitle: 'Des phrases d’e-mails quittent alors ce compte',
    warning: (address) =>
      `Les phrases écrites par l’expéditeur partent vers ${address} : ni objet, ni adresses, ni signature, ni historique cité. Les noms et chiffres de ces phrases partent avec elles. Signez d’abord un accord de traitement des données avec le fournisseur et citez-le dans votre information sur la vie privée.`,
    notNamedTitle: 'Deux secrets viennent d’abord',
    notNamed:
      'L’adresse et la clé d’un modèle sont des secrets du compte : personne ne peut les lire ni envoyer le courrier ailleurs depuis cette page. Enregistrez les deux, puis reconstruisez et renvoyez l’application :',
    named: 'Fournisseur et adresse',
    providers: {
      openai: 'OpenAI',
      azure: 'Azure OpenAI',
      'openai-compatible': 'Service compatible OpenAI',
      anthropic: 'Anthropic',
    },
    namedHint: 'Selon les secrets du compte. Ils ne se changent pas ici, car la clé part vers cette adresse.',
    otherAddressTitle: 'Ces réglages nomment une autre adresse que les secrets',
    otherAddress: 'Le modèle n’est pas interrogé tant qu’ils diffèrent.',
    takeNamed: 'Reprendre l’adresse des secrets',
    model: 'Modèle',
    apiVersion: 'Version de l’API',
    hasPrices: 'Afficher le coût',
    priceIn: 'Prix d’un million de jetons envoyés',
    priceOut: 'Prix d’un million de jetons reçus',
    priceCurrency: 'Devise des prix',
    pricesHint: 'Selon le tarif de votre fournisseur.',
    perBatch: 'Questions au plus par lot d’e-mails',
    perDay: 'Questions au plus par jour',
    perDayHint:
      'Pour un processus. HubSpot en lance plusieurs : fixez aussi un plafond chez votre fournisseur.',
    timeout: 'Secondes pour une réponse',
    timeoutProblem: 'Entre 0,5 et 120 secondes.',
    cost: (thousand, day, month, currency) =>
      `Mille questions coûtent environ ${f.money(thousand, currency)}. Au plus ${f.money(day, currency)} par jour et ${f.money(month, currency)} par mois pour un processus.`,
    noCost: 'Sans prix, aucun coût ne peut être affiché.',
  };
}
