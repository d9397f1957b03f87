import { MedusaService } from "@medusajs/framework/utils"

import { Picture } from "./models/picture"

export default class PictureModuleService extends MedusaService({ Picture }) {}
