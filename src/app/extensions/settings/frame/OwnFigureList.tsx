import { DescriptionList, DescriptionListItem, Flex, Text } from '@hubspot/ui-extensions';

interface OwnFigureListProps {
  readonly title: string;
  /** Said where no pipeline has a figure. */
  readonly empty: string;
  readonly items: readonly { readonly label: string; readonly texts: readonly string[] }[];
}

/** What the account's own deals say, pipeline by pipeline, beside what is set. */
export function OwnFigureList({ title, empty, items }: OwnFigureListProps) {
  const known = items.filter(({ texts }) => texts.length > 0);
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{title}</Text>
      {known.length === 0 ? (
        <Text variant="microcopy">{empty}</Text>
      ) : (
        <DescriptionList direction="row">
          {known.map(({ label, texts }) => (
            <DescriptionListItem key={label} label={label}>
              <Flex direction="column" gap="flush">
                {texts.map((text) => (
                  <Text key={text}>{text}</Text>
                ))}
              </Flex>
            </DescriptionListItem>
          ))}
        </DescriptionList>
      )}
    </Flex>
  );
}
