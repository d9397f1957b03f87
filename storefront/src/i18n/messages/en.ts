import { terms } from "./en/terms"
import { home } from "./en/home"
import { about } from "./en/about"
import { account } from "./en/account"
import { badge } from "./en/badge"
import { basket } from "./en/basket"
import { catalogue } from "./en/catalogue"
import { certificate } from "./en/certificate"
import { certificatePage } from "./en/certificate-page"
import { checkout } from "./en/checkout"
import { complaint } from "./en/complaint"
import { forms } from "./en/forms"
import { maker } from "./en/maker"
import { price } from "./en/price"
import { product } from "./en/product"
import { purchases } from "./en/purchases"
import { selling } from "./en/selling"
import { shell } from "./en/shell"
import { trouble } from "./en/trouble"
import type { Messages } from "./index"

export const en: Messages = {
  terms,
  home,
  about,
  account,
  badge,
  basket,
  catalogue,
  certificate,
  certificatePage,
  checkout,
  complaint,
  forms,
  maker,
  price,
  product,
  purchases,
  selling,
  shell,
  trouble,
}
