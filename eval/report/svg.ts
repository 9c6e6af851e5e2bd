export type Attributes = Readonly<Record<string, string | number>>;

/** One SVG element as text; numbers are rounded to hundredths of a pixel. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const pairs = Object.entries(attributes).map(
    ([key, value]) =>
      ` ${key}="${typeof value === 'number' ? String(Math.round(value * 100) / 100) : escape(value)}"`,
  );
  const open = `<${name}${pairs.join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}

export function label(content: string, x: number, y: number, attributes: Attributes = {}): string {
  return element('text', { x, y, fill: ink, ...attributes }, [escape(content)]);
}

export function drawing(width: number, height: number, title: string, children: readonly string[]): string {
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width,
      height,
      role: 'img',
      'font-family': 'system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif',
      'font-size': 12,
    },
    [
      element('title', {}, [escape(title)]),
      element('rect', { width, height, fill: '#ffffff' }),
      ...children.map((child) => `\n${child}`),
      '\n',
    ],
  )}\n`;
}

export const ink = '#1f2933';
export const faintInk = '#6b7785';
export const line = '#d5dbe1';
/** What is right, and what is not; apart for colour-blind eyes too. */
export const right = [23, 92, 171] as const;
export const wrong = [201, 90, 16] as const;

/** From white (0) to the colour (1). */
export function shade(colour: readonly [number, number, number], part: number): string {
  const channels = colour.map((channel) =>
    Math.round(255 + (channel - 255) * Math.min(1, Math.max(0, part))),
  );
  return `rgb(${channels.join(',')})`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
