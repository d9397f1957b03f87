import { useTranslation } from "react-i18next"

import { CouncilForm } from "../../../councils/council-form"

/** A new council or assistance team. */
const NewCouncilPage = () => <CouncilForm />
export default NewCouncilPage

export const handle = { breadcrumb: () => <Title /> }

function Title() {
  return useTranslation("council").t("council.create")
}
