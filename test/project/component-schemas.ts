/**
 * JSON schemas of the component types that the project uses, written from HubSpot's reference and templates:
 * HubSpot hands its own out to signed-in accounts only.
 */

const text = { type: 'string', minLength: 1 } as const;
const strings = { type: 'array', items: text } as const;
const object = (properties: Record<string, unknown>, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const httpsOrigins = {
  type: 'array',
  items: { type: 'string', pattern: '^https://(?!localhost)[^/]+(/.*)?$' },
};

const subscription = (extra: Record<string, unknown>, required: readonly string[]) =>
  object({ subscriptionType: text, active: { type: 'boolean' }, ...extra }, [
    'subscriptionType',
    'active',
    ...required,
  ]);

const options = { type: 'array', items: object({ value: text, label: text }, ['value', 'label']) };

const field = object(
  {
    name: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_]*$' },
    type: { enum: ['string', 'number', 'enumeration', 'bool', 'date', 'datetime'] },
    fieldType: text,
    options,
  },
  ['name', 'type', 'fieldType'],
);
const valueTypes = { type: 'array', items: { enum: ['STATIC_VALUE', 'OBJECT_PROPERTY'] } };

const labelsByField = { type: 'object', additionalProperties: text };
const actionLabels = object(
  {
    ...{ actionName: text, actionDescription: text, actionCardContent: text, appDisplayName: text },
    inputFieldLabels: labelsByField,
    inputFieldDescriptions: labelsByField,
    outputFieldLabels: labelsByField,
  },
  ['actionName'],
);

export const componentSchemas = {
  APPLICATION: object(
    {
      name: text,
      description: text,
      distribution: { enum: ['private', 'marketplace'] },
      auth: object(
        {
          type: { enum: ['static', 'oauth'] },
          requiredScopes: { ...strings, uniqueItems: true },
          optionalScopes: strings,
          conditionallyRequiredScopes: strings,
          redirectUrls: strings,
        },
        ['type', 'requiredScopes'],
      ),
      permittedUrls: object({ fetch: httpsOrigins, iframe: httpsOrigins, img: httpsOrigins }, []),
      support: object(
        { supportEmail: text, documentationUrl: text, supportUrl: text, supportPhone: text },
        [],
      ),
      isUserLevel: { type: 'boolean' },
    },
    ['name', 'distribution', 'auth'],
  ),
  CARD: object(
    {
      name: text,
      description: text,
      location: { enum: ['crm.record.tab', 'crm.record.sidebar', 'crm.preview', 'helpdesk.sidebar'] },
      entrypoint: { type: 'string', pattern: '^/app/cards/.+\\.(js|jsx|ts|tsx)$' },
      objectTypes: { ...strings, minItems: 1 },
    },
    ['name', 'location', 'entrypoint', 'objectTypes'],
  ),
  PAGE: object({ entrypoint: { type: 'string', pattern: '^/app/pages/.+\\.(js|jsx|ts|tsx)$' } }, [
    'entrypoint',
  ]),
  SETTINGS: object({ entrypoint: { type: 'string', pattern: '^/app/settings/.+\\.(js|jsx|ts|tsx)$' } }, [
    'entrypoint',
  ]),
  APP_FUNCTION: object(
    {
      entrypoint: { type: 'string', pattern: '^/app/functions/.+\\.js$' },
      secretKeys: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Z][A-Z0-9_]*$', not: { const: 'PRIVATE_APP_ACCESS_TOKEN' } },
      },
      endpoint: object(
        {
          path: { type: 'string', pattern: '^/[A-Za-z0-9/_-]+$' },
          methods: { type: 'array', minItems: 1, items: { enum: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] } },
        },
        ['path', 'methods'],
      ),
    },
    ['entrypoint'],
  ),
  WEBHOOKS: object(
    {
      settings: object(
        {
          targetUrl: { type: 'string', pattern: '^https://' },
          maxConcurrentRequests: { type: 'integer', minimum: 6 },
        },
        ['targetUrl', 'maxConcurrentRequests'],
      ),
      subscriptions: object(
        {
          crmObjects: {
            type: 'array',
            items: subscription({ objectType: text, propertyName: text }, ['objectType']),
          },
          legacyCrmObjects: { type: 'array', items: subscription({ propertyName: text }, []) },
          hubEvents: { type: 'array', items: subscription({}, []) },
        },
        [],
      ),
    },
    ['settings', 'subscriptions'],
  ),
  WORKFLOW_ACTION: object(
    {
      actionUrl: { type: 'string', pattern: '^https://(?!localhost)' },
      isPublished: { type: 'boolean' },
      supportedClients: {
        type: 'array',
        minItems: 1,
        items: object(
          {
            client: { enum: ['WORKFLOWS', 'AGENTS'] },
            toolType: { enum: ['GET_DATA', 'GENERATE', 'TAKE_ACTION'] },
            llmConfig: object({ actionDescription: text }, ['actionDescription']),
          },
          ['client'],
        ),
      },
      inputFields: {
        type: 'array',
        items: object(
          { typeDefinition: field, supportedValueTypes: valueTypes, isRequired: { type: 'boolean' } },
          [...['typeDefinition', 'supportedValueTypes', 'isRequired']],
        ),
      },
      outputFields: {
        type: 'array',
        items: object({ typeDefinition: field, supportedValueTypes: valueTypes }, ['typeDefinition']),
      },
      labels: { type: 'object', required: ['en'], additionalProperties: actionLabels },
      objectTypes: strings,
    },
    ['actionUrl', 'isPublished', 'supportedClients', 'inputFields', 'labels', 'objectTypes'],
  ),
  APP_EVENT: object(
    {
      name: { type: 'string', minLength: 1, maxLength: 50 },
      objectType: { enum: ['COMPANY', 'CONTACT', 'DEAL', 'TICKET', 'APP_OBJECT'] },
      headerTemplate: { type: 'string', maxLength: 1_000 },
      detailTemplate: { type: 'string', maxLength: 10_000 },
      properties: {
        type: 'array',
        maxItems: 500,
        items: object(
          {
            name: text,
            label: text,
            type: { enum: ['string', 'number', 'enumeration', 'datetime'] },
            options,
          },
          ['name', 'label', 'type'],
        ),
      },
    },
    ['name', 'objectType', 'headerTemplate'],
  ),
} as const;
