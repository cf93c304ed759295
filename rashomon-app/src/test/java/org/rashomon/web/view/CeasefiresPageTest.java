package org.rashomon.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CeasefiresPageTest {
  @Test
  void twelveWeeksAreSeenAndTheRestStandsBehindThem() {
    assertThat(page(3).latest()).hasSize(3);
    assertThat(page(3).earlier()).isEmpty();
    assertThat(page(15).latest()).hasSize(12);
    assertThat(page(15).earlier()).hasSize(3);
    assertThat(page(15).earlier().get(0).text()).isEqualTo("week 12");
  }

  private static CeasefiresPage page(int weeks) {
    List<Link> links =
        IntStream.range(0, weeks)
            .mapToObj(i -> new Link("week " + i, "/search?week=" + i))
            .toList();
    return new CeasefiresPage(List.of(), links, null, null);
  }
}
