import { defaultDetectionSettings } from '#core/detect/detection.ts';
import { htmlToText } from '#core/mail/html-to-text.ts';
import { loadDetector } from '../../scripts/detector.ts';
import { median, row, type Row } from '../row.ts';

/** Inputs that break careless parsers, as functions of their size in characters. */
const hostileInputs: Readonly<
  Record<string, { make: (size: number) => string; size: number; isHtml?: boolean }>
> = {
  dashes: { make: (size) => '-'.repeat(size), size: 50_000 },
  'nested quotes': {
    make: (size) => Array.from({ length: Math.sqrt(size * 2) }, (_, n) => '>'.repeat(n) + ' a').join('\n'),
    size: 12_500_000,
  },
  'one long line': { make: (size) => 'add users '.repeat(size / 10), size: 5_000_000 },
  'On On On': { make: (size) => 'On '.repeat(size / 3), size: 1_000_000 },
  '10 MB of prose': {
    make: (size) => 'Nous voulons ajouter dix licences avant mars.\n'.repeat(size / 46),
    size: 10_000_000,
  },
  'open tags': { make: (size) => '<div><b>'.repeat(size / 8), size: 1_000_000, isHtml: true },
  'broken HTML': {
    make: (size) => '<table><tr><td>a</b></p><!-- <'.repeat(size / 30),
    size: 10_000_000,
    isHtml: true,
  },
  'lone surrogates': { make: (size) => '\ud800 add users \udc00'.repeat(size / 14), size: 1_000_000 },
};

const runs = 3;
const { detect } = loadDetector();

/** Doubling the input may at most double the time: the ratio stays under 3 with room for noise; and the time itself is bounded. */
export function measureHostileInputs(): Row[] {
  return Object.entries(hostileInputs).flatMap(([name, { make, size, isHtml }]) => {
    const [half, whole] = [make(size / 2), make(size)].map((text) => timeOf(text, isHtml ?? false));
    return [
      row(`hostile ${name}: time for ${(size / 1e6).toFixed(2)} MB`, whole ?? Infinity, 'ms', 1_000),
      row(`hostile ${name}: ratio to half`, Math.max(whole ?? Infinity, 1) / Math.max(half ?? 0, 1), '×', 3),
    ];
  });
}

function timeOf(content: string, isHtml: boolean): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    const text = isHtml ? htmlToText(content) : content;
    const message = {
      id: '1',
      direction: 'INCOMING',
      from: 'a@b.fr',
      ourDomains: [],
      subject: '',
      sentAt: 0,
      utcOffsetMinutes: 0,
      text,
    } as const;
    detect(message, defaultDetectionSettings);
    return performance.now() - start;
  });
  return median(times);
}
