import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { STAFF_MODULE } from "../modules/staff"
import type StaffModuleService from "../modules/staff/service"

/**
 * Before there were roles every user could do everything. In a database of that time all users become administrators, so
 * that nobody is locked out; who should do less is told so on the page of roles.
 */
export default async function keepAdministrators({
  container,
}: {
  container: MedusaContainer
}): Promise<void> {
  const service = container.resolve<StaffModuleService>(STAFF_MODULE)
  const users = await container.resolve(Modules.USER).listUsers({}, { select: ["id"] })
  if (users.length === 0 || (await service.readLog()).length > 0) {
    return
  }
  await service.change({
    changes: users.map(({ id }) => ({ kind: "given", user_id: id, role: "administrator" })),
    made_by: null,
    reason: "Có tài khoản từ trước khi phân vai trò",
  })
}
