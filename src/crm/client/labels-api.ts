import {
  DefinitionsApiRequestFactory,
  DefinitionsApiResponseProcessor,
} from '@hubspot/api-client/lib/codegen/crm/associations/v4/schema/apis/DefinitionsApi.js';
import { createConfiguration } from '@hubspot/api-client/lib/codegen/crm/associations/v4/schema/configuration.js';
import { ServerConfiguration } from '@hubspot/api-client/lib/codegen/crm/associations/v4/schema/servers.js';
import type { Connection } from './connection.ts';

export function createLabelsApi({ basePath, accessToken }: Connection) {
  const configuration = createConfiguration({
    baseServer: new ServerConfiguration(basePath, {}),
    authMethods: { oauth2: { accessToken } },
  });
  return {
    requests: new DefinitionsApiRequestFactory(configuration),
    answers: new DefinitionsApiResponseProcessor(),
  };
}
