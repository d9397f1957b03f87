import { notFound } from "next/navigation"

/** Addresses that are no page end here, so that they get the shop's own answer in the right language. */
export default function Rest() {
  notFound()
}
