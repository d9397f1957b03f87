import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { writeTemplate } from "../../../../../certificate-import/workbook"

/** The file to fill in. */
export async function GET(_req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.set({
    "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "content-disposition": `attachment; filename="mau-nhap-chung-nhan.xlsx"`,
    "cache-control": "no-store",
  })
  res.send(await writeTemplate())
}
