import type {
  modelWords as englishModel,
  moneyWords as englishMoney,
  stageWords as englishStages,
} from '../en/settings-values.ts';
import type { Formats } from '../formats.ts';

export function moneyWords(f: Formats): ReturnType<typeof englishMoney> {
  return {
    title: 'Lo que vale una oportunidad',
    hint: 'Se usa hasta que sus propios negocios lo digan.',
    dealValue: 'Valor de un negocio',
    dealValueHint: 'A partir de 5 negocios ganados cuenta su importe mediano.',
    conversion: 'Oportunidades que se ganan (%)',
    conversionHint: 'A partir de 20 negocios cerrados cuenta su tasa de éxito.',
    conversionProblem: 'Entre 0 y 100.',
    currency: 'Moneda',
    currencyHint: 'Donde ni un negocio ni un correo indican ninguna.',
    example: (dealValue, conversion, currency) =>
      `Una oportunidad sin importe cuenta como ${f.roundMoney(dealValue, currency)} × ${f.percent(conversion)} = ${f.roundMoney(dealValue * conversion, currency)}.`,
    own: 'Lo que dicen sus negocios',
    noOwn: 'Nada todavía: la aplicación aprende de los negocios cerrados en los últimos 24 meses.',
    winRate: (rate, deals) =>
      `${f.percent(rate)} de éxito en ${f.number(deals)} ${f.plural(deals, { one: 'negocio cerrado', other: 'negocios cerrados' })}`,
    amount: (amount, currency, deals) =>
      `${f.roundMoney(amount, currency)}, la mediana de ${f.number(deals)} ${f.plural(deals, { one: 'negocio ganado', other: 'negocios ganados' })}`,
  };
}

export function stageWords(f: Formats): ReturnType<typeof englishStages> {
  return {
    title: 'Cuánto tiempo es lo habitual',
    hint: 'Se usa donde hay muy pocos negocios propios para saberlo. Un negocio que tarda claramente más pierde salud.',
    stageDays: 'Días en una etapa',
    stageDaysHint: 'Donde ni la etapa ni su pipeline tienen bastantes negocios ganados.',
    silenceDays: 'Días sin noticias del comprador',
    silenceDaysHint: 'Donde se conocen muy pocas respuestas de compradores.',
    own: 'Lo que dicen sus negocios',
    noOwn: 'Nada todavía: la aplicación aprende de los negocios cerrados en los últimos 24 meses.',
    days: (days, deals) =>
      `${f.number(days)} ${f.plural(days, { one: 'día', other: 'días' })} en una etapa, la mediana de ${f.number(deals)} ${f.plural(deals, { one: 'negocio ganado', other: 'negocios ganados' })}`,
    mapTitle: 'Qué representa cada etapa',
    map: 'El papel de una etapa, lo que hay que probar antes de que un negocio salga de ella y la próxima acción con su plazo se deciden en el mapa del embudo.',
    toMap: 'Abrir el mapa del embudo',
    mapElsewhere: 'Lo encontrará en la página de la aplicación, en Configuración.',
  };
}

export function modelWords(f: Formats): ReturnType<typeof englishModel> {
  return {
    title: 'Una segunda mirada de un modelo de lenguaje',
    hint: 'Desactivada salvo que la active. El detector de la aplicación lee dentro de HubSpot y no necesita ningún modelo.',
    isOn: 'Preguntar a un modelo de lenguaje por los correos en los que el detector no está seguro de nada',
    on: 'Sí',
    off: 'No',
    warningTitle: 'Las palabras de los correos salen entonces de esta cuenta',
    warning: (address) =>
      `Las frases que escribió un remitente van a ${address}: sin asunto, direcciones, firma ni historial citado. Los nombres y cifras de esas frases van con ellas. Firme antes un contrato de encargo de tratamiento con el proveedor y nómbrelo en su aviso de privacidad.`,
    notNamedTitle: 'Antes hacen falta dos secretos',
    notNamed:
      'La dirección y la clave de un modelo son secretos de la cuenta, para que nadie pueda leerlos ni enviar correo a otro sitio desde aquí. Guarde los dos y después vuelva a generar y subir la aplicación:',
    named: 'Proveedor y dirección',
    providers: {
      openai: 'OpenAI',
      azure: 'Azure OpenAI',
      'openai-compatible': 'Servicio compatible con OpenAI',
      anthropic: 'Anthropic',
    },
    namedHint: 'Según los secretos de la cuenta. Aquí no se pueden cambiar, porque allí va la clave.',
    otherAddressTitle: 'Estos ajustes indican otra dirección que los secretos',
    otherAddress: 'No se pregunta al modelo hasta que ambos coincidan.',
    takeNamed: 'Tomar lo que dicen los secretos',
    model: 'Modelo',
    apiVersion: 'Versión de la API',
    hasPrices: 'Mostrar lo que cuesta',
    priceIn: 'Precio de un millón de tokens enviados',
    priceOut: 'Precio de un millón de tokens recibidos',
    priceCurrency: 'Moneda de los precios',
    pricesHint: 'De la lista de su proveedor.',
    perBatch: 'Máximo de preguntas por lote de correos',
    perDay: 'Máximo de preguntas al día',
    perDayHint: 'Por proceso. HubSpot ejecuta varios, así que fije también un límite con su proveedor.',
    timeout: 'Segundos por respuesta',
    timeoutProblem: 'Entre 0,5 y 120 segundos.',
    cost: (thousand, day, month, currency) =>
      `Mil preguntas cuestan cerca de ${f.money(thousand, currency)}. Como máximo, ${f.money(day, currency)} al día y ${f.money(month, currency)} al mes por proceso.`,
    noCost: 'Sin precios no se puede mostrar el coste.',
  };
}
