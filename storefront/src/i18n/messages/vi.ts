import { terms } from "./vi/terms"
import { home } from "./vi/home"
import { about } from "./vi/about"
import { account } from "./vi/account"
import { badge } from "./vi/badge"
import { basket } from "./vi/basket"
import { catalogue } from "./vi/catalogue"
import { certificate } from "./vi/certificate"
import { certificatePage } from "./vi/certificate-page"
import { checkout } from "./vi/checkout"
import { complaint } from "./vi/complaint"
import { forms } from "./vi/forms"
import { maker } from "./vi/maker"
import { price } from "./vi/price"
import { product } from "./vi/product"
import { purchases } from "./vi/purchases"
import { selling } from "./vi/selling"
import { shell } from "./vi/shell"
import { trouble } from "./vi/trouble"

export const vi = {
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
