import type { checkout as vi } from "../vi/checkout"

export const checkout: typeof vi = {
  title: "Checkout",
  intro: "One form for the whole basket. You pay cash on delivery and need no account.",
  signInHint: "Have an account?",
  signInLink: "Sign in to fill this in",

  contact: "Who receives the goods",
  name: "Full name",
  phone: "Phone number",
  phoneHint: "The seller calls this number to arrange delivery.",
  email: "Email",

  deliveryTitle: "Delivery or pick-up",
  deliveryFrom: (seller) => `Goods from ${seller}`,
  deliver: "Delivered to me",
  pickUp: "I pick it up",
  noFee: "free",
  feeByPlace: "The delivery fee depends on the place. You see it before you order.",
  onlyPickUp: "This seller does not deliver yet: you pick the goods up.",

  address: "Where to deliver",
  addressHint: "If you pick everything up yourself, you can leave this part empty.",
  savedAddresses: "Saved addresses",
  useAddress: (address) => `Use ${address}`,
  street: "House number and street, or hamlet",
  province: "Province or city",
  provinceFirst: "Near the market",
  provinceOther: "Elsewhere",
  commune: "Ward or commune",
  communeHint: "Present or former name, with or without accents. For example: My Binh.",
  communeFound: (name) => `We read this as ${name}`,
  formerly: (name, old) => `${name} (formerly ${old})`,
  formerlyIn: (name, district) => `${name} (formerly in ${district})`,
  communeSeveral: "Which of these places is yours?",
  saveAddress: "Keep this address for next time",

  quote: "Work out delivery",
  quoteAgain: "Work out delivery again",
  quoteHint: "Press this to see the delivery fee before you order.",

  note: "Message to the sellers",
  noteHint: "For example: call before you come, the house beside the ferry.",

  payment: "Payment",
  paymentText: "You pay cash when the goods arrive. The market takes no money in advance.",
  paymentSeveral: (sellers) =>
    `Each seller sends its own parcel: you pay ${sellers} times, each time what that seller's goods cost.`,

  sumTitle: "Your order",
  goods: "Goods",
  fee: "Delivery",
  feeTo: (place) => `Delivery to ${place}`,
  feeUnknown: "not known yet",
  total: "Total",
  totalWithoutFee: "So far, without delivery",
  totalChanged: (before, now) =>
    `The total is ${now}; this page said ${before} before. Nothing has been ordered. If you agree, press Place order once more.`,
  feeNow: (fee, total) =>
    `Delivery costs ${fee}, so the total is ${total}. Nothing has been ordered. If you agree, press Place order once more.`,
  quoted: "Delivery is worked out. Check the total, then press Place order.",
  order: "Place order",
  ordering: "Sending your order…",
  orderPromise: "Pressing twice still makes one order only.",
  changeBasket: "Change basket",
  lineProblem: "Some goods are short. Change the basket, or order anyway: those items stay in your basket.",

  lostTitle: "Did you press Place order and see no answer?",
  lostText:
    "Your order may have arrived while the answer got lost. We can check without ordering anything again.",
  lostAction: "Check the order I sent",

  problems: {
    name_missing: "Enter the name of the person who receives the goods.",
    phone_missing: "Enter a phone number, so that the seller can arrange delivery.",
    street_missing: "Enter the house number and street, or the hamlet.",
    commune_missing: "Enter the ward or commune.",
    commune_unknown: (typed, province) =>
      `There is no “${typed}” in ${province}. Check the spelling and the province, or enter the former name of the ward.`,
    commune_several: (typed) => `Several places have a name like “${typed}”. Choose one below.`,
    unavailable:
      "Your order could not be sent. Press Place order again in a minute: if it has arrived already, it will not be placed twice.",
  },
}
