import {
  OwnersApiRequestFactory,
  OwnersApiResponseProcessor,
} from '@hubspot/api-client/lib/codegen/crm/owners/apis/OwnersApi.js';
import { createConfiguration } from '@hubspot/api-client/lib/codegen/crm/owners/configuration.js';
import { ServerConfiguration } from '@hubspot/api-client/lib/codegen/crm/owners/servers.js';
import type { Connection } from './connection.ts';

export function createOwnersApi({ basePath, accessToken }: Connection) {
  const configuration = createConfiguration({
    baseServer: new ServerConfiguration(basePath, {}),
    authMethods: { oauth2: { accessToken } },
  });
  return {
    requests: new OwnersApiRequestFactory(configuration),
    answers: new OwnersApiResponseProcessor(),
  };
}
