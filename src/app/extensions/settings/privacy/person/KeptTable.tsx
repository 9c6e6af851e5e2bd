import {
  Flex,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { keptPlaces } from '#core/views/data-rights-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { totalOf, type Counted } from './count-kept.ts';
import { clockTime } from './target.ts';

interface KeptTableProps {
  readonly counted: Counted;
  readonly isCompany: boolean;
}

/** What is kept by place, and when that was read. */
export function KeptTable({ counted, isCompany }: KeptTableProps) {
  const words = usePageWords().privacy.person;
  const { kept, readAt } = counted;
  const total = totalOf(kept);
  const said = total === 0 ? words.nothing : words.total(total);
  return (
    <Flex direction="column" gap="xs">
      <Table bordered flush>
        <TableHead>
          <TableRow>
            <TableHeader>{words.place}</TableHeader>
            <TableHeader align="right">{words.entries}</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {keptPlaces.map((place) => (
            <TableRow key={place}>
              <TableCell>{words.places[place]}</TableCell>
              <TableCell align="right">{words.count(kept[place])}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Text variant="microcopy">
        {[said, ...(isCompany ? [words.ofCompany] : []), words.readAt(clockTime(readAt))].join(' ')}
      </Text>
    </Flex>
  );
}
