import type { ProductRecord } from '#core/records.ts';
import type { GatewayContext } from './gateway-context.ts';
import { productMapper } from './mappers/product.ts';
import { readRecords } from './mappers/read-records.ts';

/** Most results of one search page. */
const searchPage = 200;

/** The products that were changed last, in 1 search call. It needs the scope `crm.objects.products.read`. */
export async function readProducts(context: GatewayContext): Promise<ProductRecord[]> {
  const { requests, answers } = context.objects.search;
  const request = requests.doSearch(productMapper.type, {
    sorts: ['-hs_lastmodifieddate'],
    properties: [...productMapper.properties],
    limit: searchPage,
  });
  const operation = { name: 'search products', repeatable: true, lane: 'search' } as const;
  const page = await context.call(operation, request, (answer) => answers.doSearchWithHttpInfo(answer));
  return readRecords(page.results, productMapper, context.onUnreadable);
}
