import { directoryOf } from '../../../src/state/partners/directory.ts'
import { tableColumns } from '../../sql/database.ts'

/** The directory of the published tables. */
export const published = directoryOf(tableColumns)
