/** A message as it would come in, and whether its sender waits for an answer. */
export interface MailExample {
  readonly asks: boolean;
  readonly text: string;
  readonly subject: string;
  readonly from: string;
}

type Header = Partial<Pick<MailExample, 'subject' | 'from'>>;

export function asking(text: string, header: Header = {}): MailExample {
  return { asks: true, text: text.trim(), subject: '', from: 'alex.moreau@northwind.example', ...header };
}

export function quiet(text: string, header: Header = {}): MailExample {
  return { ...asking(text, header), asks: false };
}
