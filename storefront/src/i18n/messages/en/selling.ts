import type { selling as vi } from "../vi/selling"

export const selling: typeof vi = {
  workspace: "Your stall",
  navigation: "Selling",
  places: {
    home: "Today",
  },
  toSelling: "Sell on the Market",
  homeTitle: (name: string) => `Hello ${name}`,
  toDo: "To do",
  nothingToDo: "Nothing is waiting for you.",
  allPlaces: "Everything else",
  ownPage: "See your page as shoppers do",
  signInTitle: "Sign in to sell",
  signInIntro: "For people of a business that sells here. Shoppers sign in on the Account page.",
  suspendedTitle: "Your stall is suspended",
  suspendedText: "You can still see everything but change nothing. Ask the OCOP office what has to be done.",
  done: {},
}
