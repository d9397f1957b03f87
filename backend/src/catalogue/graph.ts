import { type RemoteQueryFunction } from "@medusajs/framework/types"

/** Reads across modules. All that a document is built from is read with it, also where there is no whole container. */
export type Graph = Pick<RemoteQueryFunction, "graph">

type GraphInput = {
  entity: string
  fields: string[]
  filters?: Record<string, unknown>
  context?: Record<string, unknown>
  pagination?: { skip?: number; take?: number; order?: Record<string, "ASC" | "DESC"> }
  withDeleted?: boolean
}

/**
 * `query.graph` with the row type named by the caller: the generated types cover Medusa's own entities only, and change
 * with every build.
 */
export async function readRows<Row>(query: Graph, input: GraphInput): Promise<Row[]> {
  const { data } = await query.graph(input as Parameters<Graph["graph"]>[0])
  return data as unknown as Row[]
}
