interface Option {
  readonly label: string;
  readonly value: string;
}

const optionsByLocale = new Map<string, readonly Option[]>();

/** Every currency that the browser knows, named in the reader's language, and the one that is chosen already. */
export function currencyOptions(chosen: string, locale = 'en'): Option[] {
  const tag = locale.replaceAll('_', '-');
  const known = optionsByLocale.get(tag) ?? readOptions(tag);
  optionsByLocale.set(tag, known);
  const isKnown = known.some(({ value }) => value === chosen);
  return isKnown ? [...known] : [{ label: chosen, value: chosen }, ...known];
}

function readOptions(tag: string): readonly Option[] {
  const names = new Intl.DisplayNames(tag, { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((value) => {
    const name = names.of(value);
    return { label: name === undefined || name === value ? value : `${value} · ${name}`, value };
  });
}
