import {
  Button,
  Flex,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
  Toggle,
} from '@hubspot/ui-extensions';
import type { AuditView } from '#core/views/audit-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { Section } from '../views/Section.tsx';

interface AgreeSectionProps {
  readonly view: AuditView;
  readonly isBusy: boolean;
  readonly onAgree: (isAgreed: boolean) => void;
}

/** Lets the clear facts change the points of health, with what that changes beside it; and takes it back. */
export function AgreeSection({ view, isBusy, onAgree }: AgreeSectionProps) {
  const { agree: words } = usePageWords().audit;
  const { isAgreed, points } = view;
  const isOutdated = isAgreed && points.some(({ inUse, proposed }) => inUse !== proposed);
  return (
    <Section title={words.title}>
      <Text>{words.text}</Text>
      <PointsTable points={points} isAgreed={isAgreed} />
      <Toggle
        name="agreed"
        label={words.label}
        labelDisplay="inline"
        textChecked={words.on}
        textUnchecked={words.off}
        checked={isAgreed}
        readonly={isBusy}
        onChange={onAgree}
      />
      {isOutdated && (
        <Flex direction="row" wrap gap="sm" align="center">
          <Text inline>{words.renewText}</Text>
          <Button size="sm" disabled={isBusy} onClick={() => onAgree(true)}>
            {words.renew}
          </Button>
        </Flex>
      )}
    </Section>
  );
}

function PointsTable({ points, isAgreed }: Pick<AuditView, 'points' | 'isAgreed'>) {
  const { agree: words, count } = usePageWords().audit;
  return (
    <Table density="condensed" flush>
      <TableHead>
        <TableRow>
          <TableHeader>{words.part}</TableHeader>
          <TableHeader align="right">{words.usual}</TableHeader>
          {isAgreed && <TableHeader align="right">{words.inUse}</TableHeader>}
          <TableHeader align="right">{words.proposed}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {points.map(({ part, usual, inUse, proposed }) => (
          <TableRow key={part}>
            <TableCell>{words.parts[part]}</TableCell>
            <TableCell align="right">{count(usual)}</TableCell>
            {isAgreed && <TableCell align="right">{count(inUse)}</TableCell>}
            <TableCell align="right">{count(proposed)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
