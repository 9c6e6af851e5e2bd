import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineField, type Field, type LinkageModel } from '#core/duplicates/linkage/model.ts';
import { isMistyped, isWithinSlips } from '#core/duplicates/text/edit-distance.ts';

/** The public record-linkage set, where it is present: persons with typing errors, exchanged and missing fields. */
const file = resolve(import.meta.dirname, '../../../../../shared/data/febrl/dataset3.csv');

export const isFebrlPresent = existsSync(file);

export interface Person {
  readonly id: string;
  /** Records of one person share it; the linkage does not see it. */
  readonly entity: string;
  readonly values: Readonly<Record<string, string>>;
}

export function readFebrl(): Person[] {
  const [header = '', ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  const names = header.split(',').map((name) => name.trim());
  return rows.map((row, at) => {
    const cells = row.split(',').map((cell) => cell.trim());
    const values = Object.fromEntries(names.map((name, column) => [name, cells[column] ?? '']));
    return { id: String(at + 1), entity: values['rec_id']?.split('-')[1] ?? '', values };
  });
}

const plainText = (a: string, b: string) => (isMistyped(a, b) ? 1 : 2);
const number = (a: string, b: string) => (isWithinSlips(a, b, 1) ? 1 : 2);

function textField(name: string, typical: number, slips = plainText, alike = 0.002): Field<Person> {
  return defineField({
    name,
    read: ({ values }) => values[name] || null,
    key: (value: string) => value,
    compare: slips,
    grades: [
      { level: 'same', m: 0.75, u: typical },
      { level: 'alike', m: 0.15, u: alike },
      { level: 'differs', m: 0.1, u: 1 },
    ],
    chance: () => ({ typical, strength: 100, rarest: 1e-5 }),
  });
}

/** All fields but the social security number, which would give the answer away. */
const fields = [
  textField('given_name', 0.005),
  textField('surname', 0.002),
  textField('street_number', 0.01, number, 0.1),
  textField('address_1', 0.001),
  textField('address_2', 0.001),
  textField('suburb', 0.001),
  textField('postcode', 0.001, number, 0.01),
  textField('state', 0.2),
  textField('date_of_birth', 0.0005, number, 0.002),
];

const key =
  (...names: readonly string[]) =>
  ({ values }: Person): string | null => {
    const parts = names.map((name) => values[name] ?? '');
    return parts.includes('') ? null : parts.join('|');
  };
const order = ({ values }: Person) => `${values['surname']}|${values['given_name']}|${values['suburb']}`;

export const febrlModel: LinkageModel<Person> = {
  fields,
  swaps: [
    ['given_name', 'surname'],
    ['address_1', 'address_2'],
  ],
  passes: [
    { key: key('date_of_birth'), order },
    { key: key('surname', 'postcode'), order },
    { key: key('given_name', 'surname'), order },
    { key: key('given_name', 'postcode'), order },
    { key: key('address_1'), order },
    { key: key('suburb', 'street_number'), order },
  ],
  duplicateRate: 0.5,
};
