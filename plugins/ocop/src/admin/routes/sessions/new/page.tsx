import { useTranslation } from "react-i18next"

import { SessionForm } from "../../../sessions/session-form"

/** A new session. */
const NewSessionPage = () => <SessionForm />
export default NewSessionPage

export const handle = { breadcrumb: () => <Title /> }

function Title() {
  return useTranslation("council").t("session.create")
}
