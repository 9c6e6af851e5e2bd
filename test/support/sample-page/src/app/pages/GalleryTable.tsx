import {
  Link,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
  Tag,
} from '@hubspot/ui-extensions';
import { useState } from 'react';

const deals = [
  { name: 'Éditions Vauquelin: 40 seats', stage: 'Presentation scheduled', days: 34, amount: '48,000 €' },
  {
    name: 'Brasseries de l’Adour, renewal and two new sites',
    stage: 'Contract sent',
    days: 21,
    amount: '126,500 €',
  },
  { name: 'Northgate Insurance', stage: 'Decision maker bought-in', days: 9, amount: '9,900 €' },
];

/** A table that is wider than a phone. */
export function GalleryTable() {
  const [sort, setSort] = useState<'ascending' | 'descending' | 'none'>('none');
  return (
    <Table bordered paginated pageCount={12} page={2} onPageChange={() => undefined}>
      <TableHead>
        <TableRow>
          <TableHeader sortDirection={sort} onSortChange={setSort}>
            Deal
          </TableHeader>
          <TableHeader>Stage</TableHeader>
          <TableHeader align="right">Days in stage</TableHeader>
          <TableHeader align="right">Amount</TableHeader>
          <TableHeader width="min">State</TableHeader>
          <TableHeader>Next activity</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {deals.map((deal) => (
          <TableRow key={deal.name}>
            <TableCell>
              <Link href="/contacts/146208337/record/0-3/42">{deal.name}</Link>
            </TableCell>
            <TableCell>{deal.stage}</TableCell>
            <TableCell align="right">{deal.days}</TableCell>
            <TableCell align="right">{deal.amount}</TableCell>
            <TableCell width="min">
              <Tag variant={deal.days > 30 ? 'error' : 'warning'}>{deal.days > 30 ? 'Stalled' : 'Slow'}</Tag>
            </TableCell>
            <TableCell>None planned</TableCell>
          </TableRow>
        ))}
      </TableBody>
      <TableFooter>
        <TableRow>
          <TableHeader>Sum</TableHeader>
          <TableHeader>{''}</TableHeader>
          <TableHeader>{''}</TableHeader>
          <TableHeader align="right">184,400 €</TableHeader>
          <TableHeader>{''}</TableHeader>
          <TableHeader>{''}</TableHeader>
        </TableRow>
      </TableFooter>
    </Table>
  );
}
