package org.rashomon.measure.muc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MucTemplatesTest {

  private static final String TEXT =
      "RAIDERS OF THE RED BANNER BLEW UP THE OLD MILL IN ICA WITH DYNAMITE. AT LEAST THREE BAKERS"
          + " WERE WOUNDED. THE JUDGE ANA RUIZ WAS SEIZED.";

  private final JsonMapper json = JsonMapper.builder().build();
  private final ObjectNode ledger = json.createObjectNode();
  private final ArrayNode claims;

  MucTemplatesTest() {
    ledger
        .putArray("reports")
        .addObject()
        .put("id", "r1")
        .put("externalId", "M-1")
        .put("published", "1990-03-09")
        .put("text", TEXT);
    claims = ledger.putArray("claims");
  }

  private ObjectNode claim(String type, String event) {
    int start = 10 * claims.size();
    ObjectNode claim = claims.addObject();
    claim.put("id", "c" + claims.size()).put("report", "r1").put("event", event);
    claim.put("type", type).put("polarity", "affirmed").put("realis", "occurred");
    claim.put("hedge", "asserted").putNull("outcome");
    claim.putObject("trigger").put("start", start).put("text", "blew up");
    return claim;
  }

  private ObjectNode with(ObjectNode claim, String field, String node)
      throws JsonProcessingException {
    claim.set(field, json.readTree(node.replace('\'', '"')));
    return claim;
  }

  private ObjectNode bombing() throws JsonProcessingException {
    ObjectNode claim = claim("bombing", "e1");
    with(
        claim,
        "actors",
        "[{'text':'RAIDERS OF THE RED BANNER','name':'Red Banner','side':'RB','kind':'armed-group'}]");
    with(
        claim,
        "targets",
        "[{'text':'THE OLD MILL','name':'THE OLD MILL','kind':'facility','effect':'destroyed'}]");
    with(claim, "means", "{'text':'DYNAMITE','kind':'explosive'}");
    with(claim, "place", "{'text':'ICA','country':'PER','precision':'town'}");
    return with(claim, "time", "{'from':'1990-03-08','to':'1990-03-08','basis':'stated'}");
  }

  private List<MucTemplate> templates() {
    return new MucTemplates(Path.of("no-such-folder")).templates(ledger);
  }

  private static List<String> values(MucTemplate template, MucSlot slot) {
    return template.fills(slot).stream().flatMap(fill -> fill.values().stream()).toList();
  }

  @Test
  void aBombingFillsEverySlotItTells() throws JsonProcessingException {
    with(bombing(), "sources", "[{'standing':'own-act','hops':[{'side':'RB'}]}]");
    MucTemplate template = templates().get(0);
    assertThat(values(template, MucSlot.TYPE)).containsExactly("BOMBING");
    assertThat(values(template, MucSlot.STAGE)).containsExactly("ACCOMPLISHED");
    assertThat(values(template, MucSlot.DATE)).containsExactly("08 MAR 90");
    assertThat(values(template, MucSlot.LOCATION)).containsExactly("PERU");
    assertThat(values(template, MucSlot.INSTRUMENT_ID)).containsExactly("DYNAMITE");
    assertThat(values(template, MucSlot.INSTRUMENT_TYPE)).containsExactly("DYNAMITE");
    assertThat(values(template, MucSlot.CATEGORY)).containsExactly("TERRORIST ACT");
    assertThat(values(template, MucSlot.PERP_ORGANIZATION)).containsExactly("RED BANNER");
    assertThat(template.fills(MucSlot.PERP_CONFIDENCE))
        .containsExactly(MucFill.of("CLAIMED OR ADMITTED", "RED BANNER"));
    assertThat(values(template, MucSlot.PHYS_ID)).containsExactly("OLD MILL");
    assertThat(template.fills(MucSlot.PHYS_EFFECT))
        .containsExactly(MucFill.of("DESTROYED", "OLD MILL"));
  }

  @Test
  void claimsOfOneEventMakeOneTemplateWithItsVictims() throws JsonProcessingException {
    bombing();
    int end = TEXT.indexOf(" BAKERS");
    with(
        claim("casualties", "e1"),
        "counts",
        "[{'text':'AT LEAST THREE','end':%d,'kind':'wounded','qualifier':'at least','value':3,'low':3,'victims':'unknown','partOf':null}]"
            .formatted(end));
    assertThat(templates()).hasSize(1);
    MucTemplate template = templates().get(0);
    assertThat(template.fills(MucSlot.HUM_EFFECT)).containsExactly(MucFill.of("INJURY", "BAKERS"));
    assertThat(template.fills(MucSlot.HUM_NUMBER)).containsExactly(MucFill.of("3-", "BAKERS"));
  }

  @Test
  void aCaptureByAnArmedGroupIsAKidnappingWithoutPhysicalTargets() throws JsonProcessingException {
    ObjectNode claim = claim("capture", "e2");
    with(claim, "actors", "[{'text':'gunmen','name':'gunmen','kind':'armed-group'}]");
    with(claim, "targets", "[{'text':'THE JUDGE ANA RUIZ','name':'Ana Ruiz','kind':'person'}]");
    MucTemplate template = templates().get(0);
    assertThat(values(template, MucSlot.TYPE)).containsExactly("KIDNAPPING");
    assertThat(values(template, MucSlot.HUM_NAME)).containsExactly("ANA RUIZ");
    assertThat(template.fills(MucSlot.HUM_DESCRIPTION))
        .containsExactly(MucFill.of("JUDGE", "ANA RUIZ"));
    assertThat(values(template, MucSlot.HUM_TYPE)).containsExactly("LEGAL OR JUDICIAL");
    assertThat(values(template, MucSlot.DATE)).containsExactly("- 09 MAR 90");
    assertThat(template.inapplicable()).contains(MucSlot.PHYS_ID, MucSlot.INSTRUMENT_ID);
  }

  @Test
  void guerrillaWarfareArrestsOldNewsAndHypotheticalActsAreNoIncidents()
      throws JsonProcessingException {
    ObjectNode ambush = claim("attack", "e3");
    with(ambush, "actors", "[{'text':'rebels','kind':'armed-group'}]");
    with(ambush, "targets", "[{'text':'an army patrol','kind':'military'}]");
    ObjectNode arrest = claim("capture", "e4");
    with(arrest, "actors", "[{'text':'police','kind':'state','side':'PER'}]");
    with(arrest, "targets", "[{'text':'two bakers','kind':'civilian'}]");
    with(bombing(), "time", "{'from':'1989-01-01','to':'1989-01-01','basis':'stated'}");
    claim("bombing", "e6").put("realis", "hypothetical");
    assertThat(templates()).singleElement().satisfies(t -> assertThat(t.relevant()).isFalse());
  }

  @Test
  void anAccusationByAuthoritiesIsSaidSo() throws JsonProcessingException {
    with(
        bombing().put("hedge", "alleged"),
        "sources",
        "[{'standing':'accusation','hops':[{'side':'PER'}]}]");
    assertThat(templates().get(0).fills(MucSlot.PERP_CONFIDENCE))
        .containsExactly(MucFill.of("SUSPECTED OR ACCUSED BY AUTHORITIES", "RED BANNER"));
  }

  @Test
  void whatWasTriedInVainIsAttemptedAndWhatIsPlannedThreatened() throws JsonProcessingException {
    bombing().put("realis", "attempted");
    assertThat(values(templates().get(0), MucSlot.STAGE)).containsExactly("ATTEMPTED");
    claims.removeAll();
    bombing().put("realis", "planned");
    assertThat(values(templates().get(0), MucSlot.STAGE)).containsExactly("THREATENED");
  }

  @Test
  void pronounsAndBareNumbersAreNoFills() throws JsonProcessingException {
    with(
        bombing(),
        "actors",
        "[{'text':'THEY','name':'they','kind':'person'},{'text':'HE','name':'Raul Gil','kind':'person'}]");
    with(
        (ObjectNode) claims.get(0),
        "targets",
        "[{'text':'THREE','name':'three','kind':'unknown'},{'text':'ANA RUIZ','name':'Ana Ruiz','kind':'unknown'}]");
    MucTemplate template = templates().get(0);
    assertThat(values(template, MucSlot.PERP_INDIVIDUAL)).containsExactly("RAUL GIL");
    assertThat(values(template, MucSlot.HUM_NAME)).containsExactly("ANA RUIZ");
    assertThat(values(template, MucSlot.HUM_DESCRIPTION)).isEmpty();
  }

  @Test
  void instancesThatNothingTellsApartAreOne() throws JsonProcessingException {
    bombing();
    with(bombing().put("event", "e8"), "time", "null");
    with(
        bombing().put("event", "e9"),
        "time",
        "{'from':'1990-03-06','to':'1990-03-06','basis':'stated'}");
    assertThat(templates()).hasSize(2);
    assertThat(templates()).extracting(MucTemplate::number).containsExactly("1", "2");
    assertThat(values(templates().get(0), MucSlot.DATE)).containsExactly("08 MAR 90");
    assertThat(values(templates().get(0), MucSlot.PHYS_ID)).containsExactly("OLD MILL");
  }

  @Test
  void anExplosionWithoutTargetAndPeopleInGeneralAreNotSpecific() throws JsonProcessingException {
    claim("explosion", "e5");
    ObjectNode generic = claim("attack", "e6");
    with(generic, "targets", "[{'text':'the people','kind':'civilian'}]");
    assertThat(templates()).singleElement().satisfies(t -> assertThat(t.relevant()).isFalse());
    with(generic, "place", "{'text':'ICA','country':'PER','precision':'town'}");
    assertThat(templates()).singleElement().satisfies(t -> assertThat(t.relevant()).isTrue());
  }

  @Test
  void whatIsToldOnceInPassingNeedsADayATownOrSomebodyNamed() throws JsonProcessingException {
    ObjectNode passing = claim("attack", "e7");
    with(passing, "targets", "[{'text':'A CLINIC','kind':'facility'}]");
    assertThat(templates()).singleElement().satisfies(t -> assertThat(t.relevant()).isFalse());
    with(passing, "time", "{'from':'1990-01-01','to':'1990-12-31','basis':'stated'}");
    assertThat(templates()).singleElement().satisfies(t -> assertThat(t.relevant()).isFalse());
    with(passing, "time", "{'from':'1990-03-08','to':'1990-03-08','basis':'stated'}");
    assertThat(templates()).singleElement().satisfies(t -> assertThat(t.relevant()).isTrue());
  }

  @Test
  void aCaptureByNobodyToldThatIsNotCalledAnAbductionIsAnArrest() throws JsonProcessingException {
    ObjectNode arrest = claim("capture", "e8");
    with(arrest, "targets", "[{'text':'THE BAKER ANA RUIZ','name':'Ana Ruiz','kind':'person'}]");
    assertThat(templates()).singleElement().satisfies(t -> assertThat(t.relevant()).isFalse());
  }
}
