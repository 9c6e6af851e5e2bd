import {
  CoreApiRequestFactory,
  CoreApiResponseProcessor,
} from '@hubspot/api-client/lib/codegen/crm/schemas/apis/CoreApi.js';
import { createConfiguration } from '@hubspot/api-client/lib/codegen/crm/schemas/configuration.js';
import { ServerConfiguration } from '@hubspot/api-client/lib/codegen/crm/schemas/servers.js';
import type { Connection } from './connection.ts';

export function createSchemasApi({ basePath, accessToken }: Connection) {
  const configuration = createConfiguration({
    baseServer: new ServerConfiguration(basePath, {}),
    authMethods: { oauth2: { accessToken } },
  });
  return { requests: new CoreApiRequestFactory(configuration), answers: new CoreApiResponseProcessor() };
}
