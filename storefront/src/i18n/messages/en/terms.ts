import type { terms as vi } from "../vi/terms"

export const terms: typeof vi = {
  title: "Terms of purchase",
  description: "Who sells, how to pay, delivery, returns and personal data at the Long Xuyên OCOP Market.",
  lead: "What to know before you order, kept short so that everybody can read it.",
  sections: [
    {
      title: "Who sells to you",
      text: [
        "The market shows products and passes orders on. The seller is the maker or OCOP shop named on the product page and on the order. A basket with goods of several sellers becomes several orders, one for each, and you get one code to follow them all.",
      ],
    },
    {
      title: "Prices and payment",
      text: [
        "Prices are in đồng and include tax. The delivery fee is shown before you order.",
        "You pay in cash when the goods arrive. The market takes no money from you and holds none.",
      ],
    },
    {
      title: "Orders",
      text: [
        "An order exists once the market says it has been received and gives you its code. Pressing twice or reloading the page makes no second order. What has run out when you order stays in the basket with the reason; the rest goes on.",
        "To change or cancel an order that hasn't been sent, call the seller at the number on the order.",
      ],
    },
    {
      title: "Receiving and returning goods",
      text: [
        "Check the goods before you pay. You needn't accept anything that is wrong, spoilt, out of date or has a torn pack.",
        "If you find a fault later, tell the seller within 48 hours for food and 7 days for other goods, with a picture. The seller replaces the goods or pays you back, and pays for sending them.",
      ],
    },
    {
      title: "OCOP stars and certificates",
      text: [
        "Stars shown here are worked out from the authority's decisions and today's date. A certificate that ends or is revoked after you ordered changes neither the price nor the order.",
      ],
    },
    {
      title: "Your data",
      text: [
        "The market keeps your name, phone number and address to deliver your order, and shows them to the seller of that order and nobody else. Your browser keeps the basket's code for 60 days. There is no advertising tracker.",
        "To see, change or delete your data, go to your account or ask the seller named on the order.",
      ],
    },
    {
      title: "Trial run",
      text: [
        "This is a trial run of the market. Makers, phone numbers and certificates are examples. Orders placed here are not delivered.",
      ],
    },
  ],
}
