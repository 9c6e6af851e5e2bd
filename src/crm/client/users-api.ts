import {
  UsersApiRequestFactory,
  UsersApiResponseProcessor,
} from '@hubspot/api-client/lib/codegen/settings/users/apis/UsersApi.js';
import { createConfiguration } from '@hubspot/api-client/lib/codegen/settings/users/configuration.js';
import { ServerConfiguration } from '@hubspot/api-client/lib/codegen/settings/users/servers.js';
import type { Connection } from './connection.ts';

export function createUsersApi({ basePath, accessToken }: Connection) {
  const configuration = createConfiguration({
    baseServer: new ServerConfiguration(basePath, {}),
    authMethods: { oauth2: { accessToken } },
  });
  return {
    requests: new UsersApiRequestFactory(configuration),
    answers: new UsersApiResponseProcessor(),
  };
}
