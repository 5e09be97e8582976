import type { TableName } from '../../catalogue/tables/index.ts'

/** What the grants of programme 147 by beneficiary are read from. */
export const grantTables = ['p147_beneficiaries', 'p147_departments'] as const satisfies readonly TableName[]
