package io.salesfunnel.treatment;

import io.salesfunnel.acquisition.StandardChannel;
import io.salesfunnel.qualification.QualificationRule;

/** Lead and prospect, told apart by qualification and dialogue. */
final class DialoguePlan {

    private DialoguePlan() {}

    static TreatmentPlan plan(QualificationRule qualified) {
        return TreatmentPlan.named("dialogue", 1)
                .when(Situation.in("LEAD").unless(qualified), unqualified())
                .when(Situation.in("LEAD").when(qualified), qualified())
                .when(Situation.in("PROSPECT").when(Occasions.WANTS_PROPOSAL), proposal())
                .when(Situation.in("PROSPECT"), prospect());
    }

    private static Treatment unqualified() {
        return Treatment.named("lead")
                .team(Treatment.Team.MARKETING)
                .does(
                        StandardAction.QUALIFY,
                        StandardAction.VERIFY_RIGHT_PERSON,
                        StandardAction.UPDATE_DATA,
                        StandardAction.RESEARCH)
                .avoids(StandardAction.CONTACT_UNQUALIFIED, StandardAction.SPEND_EFFORT_BELOW_THRESHOLDS)
                .source("S4.2", "es", "su enfoque de marketing no puede ser el mismo")
                .source(
                        "S4.7",
                        "es",
                        "Para que pueda determinar si un cliente potencial es un prospecto, debes calificarlo"
                                + " antes de hacer contacto.")
                .source(
                        "S4.8",
                        "es",
                        "¿Se ajustan a criterios específicos que has predeterminado para garantizar que sean "
                                + "adecuados para tu negocio?")
                .source(
                        "S4.9",
                        "es",
                        "puedes exigir que las personas sean de una determinada industria o que pertenezcan a"
                                + " una empresa de cierto tamaño con un ingreso anual mínimo antes de comunicarse con "
                                + "ellas")
                .source(
                        "S4.10",
                        "es",
                        "Caer por debajo de estos umbrales podría hacer que el esfuerzo que realices para "
                                + "convertirlos no tenga sentido, ya que nunca estarían interesados en comprarte.")
                .source(
                        "S4.12",
                        "es",
                        "Para los clientes potenciales, debes asegurarte de estar tratando con la persona "
                                + "adecuada.")
                .source(
                        "S4.13",
                        "es",
                        "Recuerda que no todos en tu base de datos se convertirán automáticamente en " + "prospectos.")
                .source(
                        "S4.14",
                        "es",
                        "Un cliente potencial simplemente se identificó como alguien que quiere más " + "información.")
                .source("S4.15", "es", "Aquí es donde debes asegurarte de que tu base de datos esté actualizada.")
                .source(
                        "S4.16",
                        "es",
                        "Un software CRM te permite segmentar tu audiencia e identificar aquellos clientes "
                                + "potenciales que requieren más investigación.")
                .build();
    }

    private static Treatment qualified() {
        return Treatment.named("qualified-lead")
                .team(Treatment.Team.SALES)
                .tone(Tone.PERSONAL)
                .does(
                        StandardAction.VERIFY_RIGHT_PERSON,
                        StandardAction.UPDATE_DATA,
                        StandardAction.PERSONAL_EMAIL,
                        StandardAction.MEET,
                        StandardAction.CALL)
                .source(
                        "S4.11",
                        "es",
                        "esto puede implicar correos electrónicos específicos y personalizados (tal vez a "
                                + "través de una campaña de marketing por correo electrónico), una reunión y llamadas "
                                + "telefónicas")
                .source(
                        "S4.12",
                        "es",
                        "Para los clientes potenciales, debes asegurarte de estar tratando con la persona "
                                + "adecuada.")
                .source("S4.15", "es", "Aquí es donde debes asegurarte de que tu base de datos esté actualizada.")
                .build();
    }

    private static Treatment proposal() {
        return Treatment.named("proposal-wanted")
                .team(Treatment.Team.SALES)
                .tone(Tone.DIRECT)
                .over(StandardChannel.E_MAIL)
                .does(StandardAction.SEND_PROPOSAL)
                .source("S4.23", "es", "¿Apreciarían una propuesta?")
                .build();
    }

    private static Treatment prospect() {
        return Treatment.named("prospect")
                .team(Treatment.Team.SALES)
                .tone(Tone.DIRECT)
                .over(StandardChannel.TELEPHONE)
                .does(StandardAction.ASK_BUYING_STAGE, StandardAction.FOLLOW_UP)
                .source("S4.2", "es", "su enfoque de marketing no puede ser el mismo")
                .source(
                        "S4.17",
                        "es",
                        "cuando se maneja un prospecto, el criterio esencial para usar es determinar la etapa"
                                + " del proceso de compra en el cual se encuentra")
                .source("S4.18", "es", "¿Cuánto saben sobre tu oferta?")
                .source("S4.19", "es", "¿Qué sabe acerca de tus negocios, industria y desafíos específicos?")
                .source("S4.20", "es", "¿Con qué frecuencia han visitado tu sitio?")
                .source("S4.21", "es", "¿Qué entienden sobre cómo tu producto o servicio podría ayudarlos?")
                .source("S4.22", "es", "¿Tienen un presupuesto?")
                .source("S4.23", "es", "¿Apreciarían una propuesta?")
                .source(
                        "S4.24",
                        "es",
                        "Comprender claramente estas preguntas le permitirá determinar la cantidad de "
                                + "seguimiento y persistencia requerida.")
                .build();
    }
}
