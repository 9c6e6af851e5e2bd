import { Alert, Flex, Input, Text, TextArea } from '@hubspot/ui-extensions';
import { useMemo } from 'react';
import { usePageWords } from '#shared/usePageContext.ts';
import { CopyButton } from '../CopyButton.tsx';
import { RunState } from '../run/RunState.tsx';
import { joinExport } from './join-export.ts';
import type { Target } from './target.ts';
import type { Exporting } from './useExport.ts';

interface ExportPanelProps {
  readonly exporting: Exporting;
  readonly target: Target;
}

/** The file while it is gathered, then as text to copy: an extension cannot hand out files. */
export function ExportPanel({ exporting, target }: ExportPanelProps) {
  const words = usePageWords().privacy.person;
  const { goOn, run, stop } = exporting;
  if (!run) return null;
  if (run.status === 'done') return <ExportedFile parts={run.progress.parts} target={target} />;
  const { parts, remaining } = run.progress;
  const progress = [
    ...(parts.length > 0 ? [words.parts(parts.length)] : []),
    ...(remaining > 0 ? [words.contactsLeft(remaining)] : []),
  ];
  return (
    <RunState run={run} label={words.exporting} progress={progress.join(' ')} onStop={stop} onGoOn={goOn} />
  );
}

interface ExportedFileProps {
  readonly parts: readonly string[];
  readonly target: Target;
}

function ExportedFile({ parts, target }: ExportedFileProps) {
  const words = usePageWords().privacy.person;
  const file = useMemo(() => joinExport(parts), [parts]);
  const kilobytes = Math.max(1, Math.round(new TextEncoder().encode(file).length / 1000));
  return (
    <Flex direction="column" gap="sm">
      <Alert title={words.exported} variant="success">
        {words.exportedHint}
      </Alert>
      <Input label={words.fileName} name="export-name" readOnly value={nameOf(target)} />
      <TextArea label={words.file} name="export-file" readOnly rows={12} resize="vertical" value={file} />
      <Flex direction="row" gap="sm" align="center" wrap>
        <CopyButton text={file} />
        <Text variant="microcopy">{words.size(kilobytes)}</Text>
      </Flex>
    </Flex>
  );
}

function nameOf({ type, id }: Target): string {
  const day = new Date().toISOString().slice(0, 10);
  return `invisible-pipeline-${type}-${id}-${day}.json`;
}
