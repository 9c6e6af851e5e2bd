import type { segmentWords as english } from '../en/page-segments.ts';
import { codeToText } from '../code-text.ts';
import type { Formats } from '../formats.ts';
import { industryNames } from './industry-names.ts';

const sources: Readonly<Record<string, string>> = {
  ORGANIC_SEARCH: 'Búsqueda orgánica',
  PAID_SEARCH: 'Búsqueda de pago',
  EMAIL_MARKETING: 'Email marketing',
  SOCIAL_MEDIA: 'Redes sociales',
  PAID_SOCIAL: 'Redes sociales de pago',
  REFERRALS: 'Referencias',
  AI_REFERRALS: 'Referencias de IA',
  OTHER_CAMPAIGNS: 'Otras campañas',
  DIRECT_TRAFFIC: 'Tráfico directo',
  OFFLINE: 'Fuentes offline',
};

export function segmentWords(f: Formats): ReturnType<typeof english> {
  return {
    dimensions: {
      kind: 'Tipo',
      age: 'Antigüedad del correo',
      basis: 'Cómo se estimó',
      team: 'Equipo',
      industry: 'Sector',
      source: 'Fuente',
      size: 'Tamaño de la empresa',
    },
    breakDownBy: 'Desglose por',
    sizes: {
      '1-10': '1 a 10',
      '11-50': '11 a 50',
      '51-200': '51 a 200',
      '201-1000': `201 a ${f.number(1000)}`,
      '1001+': `Más de ${f.number(1000)}`,
      unknown: 'Se desconoce',
    },
    ages: {
      '0-7': 'Hasta 7 días',
      '8-30': '8 a 30 días',
      '31-90': '31 a 90 días',
      '91+': 'Más de 90 días',
    },
    bases: {
      stated: 'Importe indicado en el correo',
      'unit-price': 'Cantidad × su mediana por unidad',
      'pipeline-median': 'Su negocio mediano',
      assumption: 'Supuesto de los ajustes',
      none: 'Sin estimación',
    },
    facts: {
      amount: 'Importe',
      date: 'Fecha',
      quantity: 'Cantidad',
      jobTitle: 'Cargo',
      phone: 'Teléfono',
      company: 'Empresa',
    },
    kindsShort: {
      'seat-expansion': 'Usuarios',
      'tier-upgrade': 'Plan sup.',
      'cross-sell': 'Otro prod.',
      'new-need': 'Necesidad',
      pricing: 'Precio',
      discount: 'Descuento',
      evaluation: 'Prueba',
      procurement: 'Compra',
      renewal: 'Renovación',
      referral: 'Recom.',
    },
    unknown: 'Se desconoce',
    other: 'Otros',
    industry: (code) => industryNames[code] ?? codeToText(code),
    source: (code) => sources[code] ?? codeToText(code),
  };
}
