import { cityPolicySources } from './cityPolicy.ts'
import { geographySources } from './geography.ts'
import { grantSources } from './grants.ts'
import { inseeSources } from './insee.ts'
import { placeSources } from './places.ts'
import { programmeSources } from './programmes.ts'
import type { Source } from './source.ts'

/**
 * Every source of the published tables, one file a family. A file without an address was found nowhere in
 * public: the reader of this project who wants to rebuild the tables puts it in the sources folder by hand.
 */
export const sources: readonly Source[] = [
  ...cityPolicySources,
  ...placeSources,
  ...geographySources,
  ...inseeSources,
  ...grantSources,
  ...programmeSources
]
