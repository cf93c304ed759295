package org.rashomon.resolve.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.resolve.PartyKind;
import org.rashomon.resolve.PartyRelation;

/** Tells whose a noun's party is: one rule for each sense of {@code organs.tsv}. */
final class NounRules {
  /** With a force's name they are its soldiers: "CRPF men". */
  private static final Set<String> MEN = Set.of("man", "men", "woman", "women");

  private static final Set<String> REBEL_SENSES =
      Set.of("rebels", "separatists", "opposition", "coalition");
  private static final Set<String> ARMED =
      Set.of("rebels", "separatists", "fighters", "gunmen", "factions");
  private static final Set<String> OF_OTHERS =
      Set.of("post", "facility", "vehicle", "aircraft", "coalition");
  private static final Set<String> OF_HOME = Set.of("government", "officials", "army");

  private final PartyIndex index;
  private final Theatre theatre;
  private final PhraseView view;
  private final Owners owners;
  private final NameChoice choice;
  private final ReportPeople people;

  NounRules(PartyIndex index, Theatre theatre, ReportPeople people, PhraseView view) {
    this.index = index;
    this.theatre = theatre;
    this.view = view;
    this.owners = new Owners(theatre, view);
    this.choice = new NameChoice(theatre);
    this.people = people;
  }

  /** Whose the noun may be; one empty owner where nobody is named. Never empty. */
  List<Optional<NameEntry>> owners() {
    List<Optional<NameEntry>> all = owners.all();
    return all.get(0).isPresent() ? all : List.of(commander());
  }

  /** "Peskov's forces": those of the side for which he speaks. */
  private Optional<NameEntry> commander() {
    List<Piece> name = view.unknownName(view.head() - 1);
    return name.isEmpty()
        ? Optional.empty()
        : people
            .find(name)
            .filter(person -> person.side() != null)
            .flatMap(person -> index.side(person.side()));
  }

  /** The party, for one owner; empty where neither noun nor owner says anything. */
  Optional<KnownParty> of(Optional<NameEntry> owner) {
    Optional<NameEntry> noun = view.atHead().flatMap(named -> named.match().as(NameSort.ORGAN));
    Sided sided = noun.isPresent() ? byNoun(noun.get(), owner) : byModifier(owner).orElse(null);
    return Optional.ofNullable(sided).map(this::doubted).map(party -> party.because(view.links()));
  }

  private Sided doubted(Sided sided) {
    boolean unknown = view.nobodyKnows() && sided.side() == null;
    return unknown ? sided.of(KnownParty.UNKNOWN, sided.noun().row()) : sided;
  }

  private Sided byNoun(NameEntry noun, Optional<NameEntry> owner) {
    Sided said = bySense(noun, owner);
    if (said.side() == null && OF_OTHERS.contains(noun.kind())) {
      said = ofOthers(said);
    }
    return said.side() == null ? ofReport(said) : said;
  }

  /** "A convoy of government troops", "positions of the rebels" are of those behind "of". */
  private Sided ofOthers(Sided said) {
    return behindOf().filter(party -> party.side() != null).map(said::ofOwner).orElse(said);
  }

  private Optional<KnownParty> behindOf() {
    int of = view.nextOf();
    if (of < 0 || of >= view.pieces().size() || view.pieces().get(of).word() == 0) {
      return Optional.empty();
    }
    int word = view.pieces().get(of).word();
    List<String> rest = view.words().subList(word, view.words().size());
    NounRules rules =
        new NounRules(index, theatre, people, PhraseView.of(index, rest, -1, theatre));
    return rules.of(rules.owners().get(0));
  }

  /** "The militants", "the troops": those that the rest of the report leaves. */
  private Sided ofReport(Sided said) {
    if (view.nobodyKnows() || view.has(Tie.BACKER) || view.has(Tie.KIN) || view.isOther()) {
      return said;
    }
    String sense = said.noun().kind();
    boolean definite = view.isDefinite();
    boolean plain = view.isPlain();
    boolean rebel =
        sense.equals("militia")
            && view.before(NameSort.ORGAN).filter(n -> REBEL_SENSES.contains(n.kind())).isPresent();
    boolean armed =
        sense.equals("measure") ? definite && view.isOne() : rebel || ARMED.contains(sense);
    if (armed && (definite || plain)) {
      String group = theatre.belligerents().group(definite);
      group = group == null ? ownRebels() : group;
      return group == null ? said : said.inferred(group).with(PartyKind.ARMED_GROUP);
    }
    boolean forces = sense.equals("troops") || sense.equals("aircraft");
    String army = forces ? theatre.belligerents().army(theatre.home()) : null;
    return army == null ? said : said.inferred(army);
  }

  /** "Terrorists" of a state's own words: its rebels, where the report names nobody else. */
  private String ownRebels() {
    return index.insurgencies().stream()
        .filter(row -> row.means("rebels", theatre.home(), theatre.date(), view.pieces()))
        .map(Insurgency::code)
        .filter(code -> Set.of(code).containsAll(theatre.belligerents().groups().keySet()))
        .findFirst()
        .orElse(null);
  }

  private Sided bySense(NameEntry noun, Optional<NameEntry> owner) {
    Sided bare = Sided.noun(noun, view.phrase());
    return switch (noun.kind()) {
      case "government", "officials", "army" -> organ(bare, owner);
      case "troops" -> troops(bare, owner);
      case "fighters" -> fighters(bare, owner);
      case "rebels", "separatists", "opposition", "coalition" -> rebels(bare, owner);
      case "gunmen", "factions", "militia" -> gunmen(bare, owner);
      case "nationals" -> nationals(bare, owner);
      case "civilians" -> civilians(bare, owner);
      case "facility" -> facility(bare, owner);
      case "post" -> held(troops(bare, owner));
      case "none" -> owner.map(one -> owned(bare, one)).orElse(bare);
      case "measure" -> owner.map(one -> member(bare, one)).orElseGet(() -> troops(bare, owner));
      default -> troops(bare, owner);
    };
  }

  /** "Hamas members" are what Hamas is. */
  private Sided member(Sided bare, NameEntry owner) {
    return owned(bare, owner).with(Sided.kindOf(owner));
  }

  /** "Syrian army"; "the army" is that of the theatre's home. */
  private Sided organ(Sided bare, Optional<NameEntry> owner) {
    return owner.map(one -> owned(bare, one)).orElseGet(() -> backedOr(bare, ofHome(bare)));
  }

  /** "government forces", "rebel positions" and "army base" are those of the noun before them. */
  private Sided troops(Sided bare, Optional<NameEntry> owner) {
    Optional<NameEntry> before = view.before(NameSort.ORGAN);
    if (before.filter(noun -> REBEL_SENSES.contains(noun.kind())).isPresent()) {
      return as(rebels(Sided.noun(before.get(), bare.name()), owner), bare);
    }
    if (owner.isPresent()) {
      return owned(bare, owner.get());
    }
    if (before.filter(noun -> OF_HOME.contains(noun.kind())).isPresent()) {
      return ofHome(bare).of(ofHome(bare).side(), before.get().row());
    }
    boolean head = !ARMED.contains(bare.noun().kind());
    if (head && before.filter(noun -> ARMED.contains(noun.kind())).isPresent()) {
      return as(byNoun(before.get(), owner), bare);
    }
    return pro(bare).or(() -> kin(bare)).orElseGet(() -> backedOr(bare, bare));
  }

  private Sided fighters(Sided bare, Optional<NameEntry> owner) {
    Sided sided = insurgency(bare, owner).orElseGet(() -> troops(bare, owner));
    boolean state = owner.filter(one -> one.sort().ofState()).isPresent();
    if (!state || sided.side() == null || !sided.side().equals(owner.get().code())) {
      return sided;
    }
    return theatre.mayInvolve(owner.get().code()) && !isGuest(owner.get().code())
        ? sided.with(PartyKind.MILITARY)
        : sided.with(PartyRelation.NATIONAL);
  }

  /** Whether the war is at home in one other state, so that fighters of this one came to it. */
  private boolean isGuest(String state) {
    return theatre.home() != null && !theatre.home().equals(state);
  }

  /** "Syrian rebels", "Houthi rebels", "the rebels", "Turkish-backed rebels". */
  private Sided rebels(Sided bare, Optional<NameEntry> owner) {
    Optional<NameEntry> group = owner.filter(one -> !one.sort().ofState());
    if (group.isPresent() && choice.side(group.get(), place(owner)).isPresent()) {
      return backedOr(owned(bare, group.get()), owned(bare, group.get()));
    }
    Sided noted = owner.map(one -> bare.of(bare.side(), one.row())).orElse(bare);
    Sided told = insurgency(noted, owner).or(() -> kin(bare)).orElseGet(() -> ofLed(noted, owner));
    return backedOr(told, told);
  }

  /** A coalition led by a state speaks for it, where the tables know no other name for it. */
  private Sided ofLed(Sided bare, Optional<NameEntry> owner) {
    return owners.tied(Tie.LED).isPresent() && bare.noun().kind().equals("coalition")
        ? owner.map(one -> owned(bare, one)).orElse(bare)
        : bare;
  }

  private Sided gunmen(Sided bare, Optional<NameEntry> owner) {
    Optional<NameEntry> before = view.before(NameSort.ORGAN);
    if (before.filter(noun -> REBEL_SENSES.contains(noun.kind())).isPresent()) {
      return as(rebels(Sided.noun(before.get(), bare.name()), owner), bare);
    }
    Optional<Sided> told = insurgency(bare, owner);
    boolean group = owner.filter(one -> !one.sort().ofState()).isPresent();
    if (group || told.isEmpty()) {
      Sided alone = pro(bare).or(() -> kin(bare)).orElseGet(() -> backedOr(bare, bare));
      return owner.map(one -> national(owned(bare, one), one)).orElse(alone);
    }
    return told.get();
  }

  /** "Syrian mercenaries": for whom they are is all the text says. */
  private Sided nationals(Sided bare, Optional<NameEntry> owner) {
    return owner.map(one -> national(owned(bare, one), one)).orElseGet(() -> backedOr(bare, bare));
  }

  private static Sided national(Sided sided, NameEntry owner) {
    return owner.sort().ofState()
        ? sided.with(PartyRelation.NATIONAL).with(Sided.kindOf(sided.noun()))
        : sided;
  }

  private Sided civilians(Sided bare, Optional<NameEntry> owner) {
    boolean nation = owner.filter(NounRules::isNation).isPresent();
    if (nation) {
      return owned(bare, owner.get()).with(PartyRelation.NATIONAL).with(Sided.kindOf(bare.noun()));
    }
    Optional<NameEntry> force = owner.filter(one -> one.sort() == NameSort.FORCE);
    if (force.isPresent() && MEN.contains(view.pieces().get(view.head()).key())) {
      return member(bare, force.get());
    }
    boolean captive = bare.kind() == PartyKind.PERSON;
    return captive
        ? owner.map(one -> national(owned(bare, one), one).with(PartyKind.PERSON)).orElse(bare)
        : bare.of(KnownParty.CIVILIANS, owner.map(NameEntry::row).orElse(bare.noun().row()));
  }

  /** "residents of Damascus" are of a town, "Syrian children" of a nation. */
  private static boolean isNation(NameEntry owner) {
    return owner.sort().ofState() && owner.sort() != NameSort.SEAT;
  }

  /** A hospital is nobody's for standing in a state; a group's or an army's is theirs. */
  private Sided facility(Sided bare, Optional<NameEntry> owner) {
    boolean theirs =
        owner.filter(one -> !one.sort().ofState() && one.sort() != NameSort.FOLK).isPresent();
    return held(theirs || view.before(NameSort.ORGAN).isPresent() ? troops(bare, owner) : bare);
  }

  /** "Rebel-held areas", "government-controlled Aleppo" are whose hands they are in. */
  private Sided held(Sided bare) {
    Optional<NameMatch> holder = view.tied(Tie.HOLDER).stream().findFirst();
    if (bare.side() != null || holder.isEmpty()) {
      return bare;
    }
    Optional<NameEntry> named = holder.filter(NameMatch::namesParty).flatMap(choice::of);
    if (named.isPresent()) {
      return bare.of(choice.side(named.get(), null).orElse(null), named.get().row());
    }
    return holder
        .flatMap(match -> match.as(NameSort.ORGAN))
        .map(noun -> byNoun(noun, Optional.empty()))
        .map(party -> bare.of(party.side(), party.noun().row()))
        .orElse(bare);
  }

  /** A noun that no table knows, behind names or nouns that one does. */
  private Optional<Sided> byModifier(Optional<NameEntry> owner) {
    Optional<NameEntry> noun =
        view.before(NameSort.ORGAN).filter(one -> !one.kind().equals("measure"));
    if (noun.isPresent()) {
      return Optional.of(byNoun(noun.get(), owner));
    }
    Optional<KnownParty> behind = owner.isPresent() ? Optional.empty() : behindOf();
    if (behind.filter(party -> party.side() != null && isThing(party)).isPresent()) {
      return Optional.of(Sided.thing(view.phrase(), behind.get()));
    }
    Optional<Sided> held = view.tied(Tie.HOLDER).stream().findFirst().map(this::heldPlace);
    if (held.isPresent()) {
      return held;
    }
    return owner.map(
        one -> {
          Sided named =
              Sided.named(one, choice.side(one, place(owner)).orElse(null)).called(view.phrase());
          return one.sort().ofState() || one.sort() == NameSort.LEADER
              ? named.with(PartyRelation.NATIONAL).with(PartyKind.UNKNOWN)
              : named;
        });
  }

  /**
   * Whether an unknown noun of theirs is theirs: the centres of an army, not the deaths of a crowd.
   */
  private static boolean isThing(KnownParty party) {
    return party.kind() == PartyKind.MILITARY || party.kind() == PartyKind.ARMED_GROUP;
  }

  private Sided heldPlace(NameMatch holder) {
    Sided place = Sided.noun(holder.entries().get(0), view.phrase());
    return held(place.with(PartyKind.UNKNOWN));
  }

  /** The side of the noun before a title: "army spokesman", "rebel commander". */
  Optional<String> sideBefore() {
    return view.before(NameSort.ORGAN)
        .filter(noun -> OF_HOME.contains(noun.kind()) || REBEL_SENSES.contains(noun.kind()))
        .map(noun -> byNoun(noun, Optional.empty()).side());
  }

  private Sided owned(Sided bare, NameEntry owner) {
    Sided sided = bare.of(choice.side(owner, place(Optional.of(owner))).orElse(null), owner.row());
    if (owner.sort().ofState()) {
      return sided.called(ownedName(bare, owner));
    }
    if (owner.sort() == NameSort.LEADER) {
      return follower(sided.called(ownedName(bare, owner)));
    }
    boolean armed = Sided.kindOf(owner) == PartyKind.ARMED_GROUP || owner.sort() == NameSort.FOLK;
    boolean force = bare.kind() == PartyKind.MILITARY || bare.kind() == PartyKind.STATE;
    Sided named = owner.sort() == NameSort.FOLK ? sided : sided.called(owner.name());
    return armed && force ? named.with(PartyKind.ARMED_GROUP) : named;
  }

  /** "Haftar's forces" are no army of a state, "Assad's forces" are. */
  private Sided follower(Sided sided) {
    boolean group =
        index
            .side(sided.side())
            .filter(one -> Sided.kindOf(one) == PartyKind.ARMED_GROUP)
            .isPresent();
    return group && sided.kind() == PartyKind.MILITARY ? sided.with(PartyKind.ARMED_GROUP) : sided;
  }

  private String ownedName(Sided bare, NameEntry owner) {
    boolean organ = OF_HOME.contains(bare.noun().kind()) || owners.all().size() > 1;
    return organ ? owner.adjective() + " " + view.headText() : bare.name();
  }

  /**
   * What a plain noun means in the phrase's own place or its owner's state; at home too where the
   * phrase says more than the noun ("Abkhaz separatists").
   */
  private Optional<Sided> insurgency(Sided bare, Optional<NameEntry> owner) {
    return insurgencies(bare, place(owner))
        .findFirst()
        .or(
            () ->
                insurgencies(bare, theatre.home())
                    .filter(row -> !row.qualifiers().isEmpty())
                    .findFirst())
        .map(row -> bare.of(row.code(), row.row()).called(row.name()));
  }

  private Stream<Insurgency> insurgencies(Sided bare, String where) {
    return index.insurgencies().stream()
        .filter(row -> row.means(bare.noun().kind(), where, theatre.date(), view.pieces()));
  }

  private String place(Optional<NameEntry> owner) {
    String said = owners.where();
    if (said != null) {
      return said;
    }
    Optional<String> state =
        view.names().stream()
            .filter(named -> named.tie().owns())
            .map(named -> choice.of(named.match()))
            .flatMap(Optional::stream)
            .filter(one -> one.sort().ofState())
            .map(NameEntry::code)
            .findFirst();
    return state
        .or(() -> owner.filter(one -> one.sort().ofState()).map(NameEntry::code))
        .orElse(theatre.home());
  }

  private Sided ofHome(Sided bare) {
    return theatre.home() == null ? bare : bare.of(theatre.home(), bare.noun().row());
  }

  /** "pro-government fighters" are the home state's, though not its organs. */
  private Optional<Sided> pro(Sided bare) {
    boolean home =
        view.tied(Tie.BACKER).stream()
            .flatMap(match -> match.as(NameSort.ORGAN).stream())
            .anyMatch(noun -> OF_HOME.contains(noun.kind()));
    boolean ours =
        owners.tied(Tie.BACKER).filter(one -> one.code().equals(theatre.home())).isPresent();
    return home || ours ? Optional.of(ofHome(bare).with(PartyRelation.BACKED)) : Optional.empty();
  }

  /** "Taliban-linked gunmen" are counted with the Taliban, as backed. */
  private Optional<Sided> kin(Sided bare) {
    return owners
        .tied(Tie.KIN)
        .filter(one -> !one.sort().ofState())
        .map(one -> bare.of(one.code(), one.row()).with(PartyRelation.BACKED));
  }

  private Sided backedOr(Sided backed, Sided other) {
    return view.has(Tie.BACKER) ? backed.with(PartyRelation.BACKED) : other;
  }

  /** The side of one noun with the kind of the noun at the head. */
  private static Sided as(Sided sided, Sided head) {
    return new Sided(
        sided.name(),
        sided.side(),
        kind(sided, head),
        sided.relation(),
        head.noun(),
        sided.inferred(),
        sided.rows());
  }

  private static PartyKind kind(Sided sided, Sided head) {
    boolean armed = head.kind() == PartyKind.MILITARY || head.kind() == PartyKind.UNKNOWN;
    return armed ? sided.kind() : head.kind();
  }
}
