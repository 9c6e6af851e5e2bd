import {
  Alert,
  AutoGrid,
  Button,
  DescriptionList,
  DescriptionListItem,
  Flex,
  Input,
  Text,
} from '@hubspot/ui-extensions';
import type { LanguageModelSettings } from '#core/settings/language-model.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useSettingsForm } from '../form/settings-form.ts';

interface ModelAddressProps {
  readonly model: LanguageModelSettings;
}

/** Where the model is, which the secrets decide, and its name. */
export function ModelAddress({ model }: ModelAddressProps) {
  const words = usePageWords().settings.model;
  const { change, view } = useSettingsForm();
  const { namedModel } = view;
  const isOther =
    namedModel !== null && (namedModel.provider !== model.provider || namedModel.baseUrl !== model.baseUrl);
  return (
    <Flex direction="column" gap="sm">
      <DescriptionList direction="column">
        <DescriptionListItem label={words.named}>
          <Text>{`${words.providers[model.provider]} · ${model.baseUrl}`}</Text>
        </DescriptionListItem>
      </DescriptionList>
      {isOther ? (
        <Alert title={words.otherAddressTitle} variant="warning">
          {words.otherAddress}
        </Alert>
      ) : (
        <Text variant="microcopy">{words.namedHint}</Text>
      )}
      {isOther && (
        <Flex direction="row">
          <Button
            variant="secondary"
            size="sm"
            onClick={() =>
              change('languageModel', {
                ...model,
                provider: namedModel.provider,
                baseUrl: namedModel.baseUrl,
                apiVersion: namedModel.apiVersion,
              })
            }
          >
            {words.takeNamed}
          </Button>
        </Flex>
      )}
      <ModelName model={model} />
    </Flex>
  );
}

function ModelName({ model }: ModelAddressProps) {
  const words = usePageWords().settings.model;
  const { change, problemAt } = useSettingsForm();
  const field = (name: 'model' | 'apiVersion') => {
    const problem = problemAt(`languageModel.${name}`);
    return { name: `languageModel.${name}`, error: problem !== undefined, validationMessage: problem ?? '' };
  };
  return (
    <AutoGrid columnWidth={260} gap="sm">
      <Input
        label={words.model}
        {...field('model')}
        value={model.model}
        onChange={(name) => change('languageModel', { ...model, model: name.trim() })}
      />
      {model.provider === 'azure' && (
        <Input
          label={words.apiVersion}
          {...field('apiVersion')}
          value={model.apiVersion ?? ''}
          onChange={(version) => change('languageModel', { ...model, apiVersion: version.trim() || null })}
        />
      )}
    </AutoGrid>
  );
}
