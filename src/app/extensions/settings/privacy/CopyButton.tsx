import { Button, Flex, Icon, Text, useExtensionActions } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { usePageWords } from '#shared/usePageContext.ts';

/** Puts a text on the clipboard and says whether that worked; what is copied changes, so what was said goes. */
export function CopyButton({ text }: { readonly text: string }) {
  const words = usePageWords().privacy;
  const { copyTextToClipboard } = useExtensionActions<'pages'>();
  const [tried, setTried] = useState<{ readonly text: string; readonly isCopied: boolean } | null>(null);
  const said = tried?.text === text ? tried : null;
  const copy = async () => {
    const isCopied = await copyTextToClipboard(text).then(
      () => true,
      () => false,
    );
    setTried({ text, isCopied });
  };
  return (
    <Flex direction="row" gap="sm" align="center" wrap>
      <Button variant="secondary" onClick={() => void copy()}>
        <Icon name="copy" /> {words.copy}
      </Button>
      {said && <Text variant="microcopy">{said.isCopied ? words.copied : words.copyFailed}</Text>}
    </Flex>
  );
}
