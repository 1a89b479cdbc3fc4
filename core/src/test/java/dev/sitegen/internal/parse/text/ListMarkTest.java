package dev.sitegen.internal.parse.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ListMarkTest {

    @Test
    void aMarkEndsBeforeABlankOrTheEndOfItsLine() {
        assertEquals(1, ListMark.end("- 一", 0));
        assertEquals(1, ListMark.end("+\t一", 0));
        assertEquals(1, ListMark.end("*", 0));
        assertEquals(4, ListMark.end("甲\n1.\n乙", 2));
        assertEquals(3, ListMark.end("12) 一", 0));
        assertEquals(10, ListMark.end("123456789. 一", 0));
    }

    @Test
    void whatIsNoMarkEndsWhereItBegins() {
        assertEquals(0, ListMark.end("-5℃", 0));
        assertEquals(0, ListMark.end("1.5倍", 0));
        assertEquals(0, ListMark.end("2023", 0));
        assertEquals(0, ListMark.end("2023年", 0));
        assertEquals(0, ListMark.end("1234567890. 一", 0), "a list of CommonMark has nine digits at most");
        assertEquals(1, ListMark.end("> 一", 1));
    }
}
